class Evil:
    def __hash__(self):
        return hash('attr')

    def __eq__(self, other):
        if hasattr(Base, 'attr'):
            del Base.attr
        return False


class Descriptor:
    def __get__(self, owner, kind=None):
        return 'from the class'


class Base:
    attr = Descriptor()


owner = Base()
owner.__dict__[Evil()] = 0
print(owner.attr)
print(hasattr(Base, 'attr'), hasattr(owner, 'attr'))
