"""Raw blocks of the object allocator, and pools on top of them."""

from _heap import free as _free, load as _load, malloc as _malloc, place as _place
from _heap import realloc as _realloc, store as _store

__all__ = ['Block', 'HeapError', 'ObjectPool', 'Pool', 'free', 'malloc', 'realloc']


class HeapError(RuntimeError):
    """A block or pool is used in a way that C would not survive."""


class Block:
    """A raw block: its address, its size, its bytes by index."""

    __slots__ = ('address', 'size', '_freed', '_pool')

    def __init__(self, address, size, pool=None):
        self.address = address
        self.size = size
        self._freed = None
        self._pool = pool

    def __repr__(self):
        state = '' if self._freed is None else f', freed at {self._freed}'
        return f'<heap.Block of {self.size} bytes at {self.address:#x}{state}>'

    def __len__(self):
        return self.size

    def _offset(self, index, use):
        if self._freed is not None:
            raise HeapError(f'use after free: the block at {self.address:#x} was freed at '
                            f'{self._freed} and {use} at {_place()}')
        if not -self.size <= index < self.size:
            raise IndexError(f'byte {index} is outside the block of {self.size} bytes')
        return self.address + (index if index >= 0 else index + self.size)

    def __getitem__(self, index):
        return _load(self._offset(index, 'read'))

    def __setitem__(self, index, value):
        address = self._offset(index, 'written')
        if not 0 <= value < 256:
            raise ValueError('byte must be in range(0, 256)')
        _store(address, value)


def _check_live(block, use):
    if not isinstance(block, Block):
        raise TypeError(f'a heap.Block is needed, not {type(block).__name__}')
    if block._freed is None:
        return
    mistake = 'double free' if use == 'freed again' else 'use after free'
    raise HeapError(f'{mistake}: the block at {block.address:#x} was freed at '
                    f'{block._freed} and {use} at {_place()}')


def malloc(n):
    """A new block of n bytes."""
    return Block(_malloc(n), n)


def realloc(block, n):
    """The block with another size; where it had to move, the old one is free."""
    _check_live(block, 'resized')
    if block._pool is not None:
        raise HeapError('a block of a pool keeps its size')
    address = _realloc(block.address, n)
    if address == block.address:
        block.size = n
        return block
    block._freed = _place()
    return Block(address, n)


def free(block):
    """Gives a block back to the allocator."""
    _check_live(block, 'freed again')
    if block._pool is not None:
        raise HeapError('the block is from a pool: give it back with free() of the pool')
    block._freed = _place()
    _free(block.address)


class Pool:
    """A memory pool: blocks of one size out of larger chunks, last freed first."""

    _CHUNK = 4096

    def __init__(self, block_size=64):
        if block_size < 1:
            raise ValueError('block_size must be positive')
        self.block_size = block_size
        self._step = (block_size + 15) // 16 * 16
        self._free = []
        self._chunks = []
        self.in_use = 0

    def __repr__(self):
        return (f'<heap.Pool of {self.block_size}-byte blocks: {self.in_use} in use, '
                f'{len(self._free)} free>')

    def _grow(self):
        count = max(1, self._CHUNK // self._step)
        chunk = _malloc(count * self._step)
        self._chunks.append(chunk)
        self._free.extend(chunk + i * self._step for i in reversed(range(count)))

    def alloc(self):
        """A block; a new chunk is taken when none is free."""
        if not self._free:
            self._grow()
        self.in_use += 1
        return Block(self._free.pop(), self.block_size, self)

    def free(self, block):
        """Takes a block back."""
        _check_live(block, 'freed again')
        if block._pool is not self:
            raise HeapError('the block is not from this pool')
        block._freed = _place()
        self.in_use -= 1
        self._free.append(block.address)


class ObjectPool:
    """An object pool: size objects that factory makes, lent and taken back, last one first."""

    def __init__(self, factory, size):
        self._idle = [factory() for _ in range(size)]
        self._lent = []
        self._released = {}
        self.size = size

    def __repr__(self):
        return f'<heap.ObjectPool of {self.size}: {len(self._lent)} lent, {len(self._idle)} idle>'

    def acquire(self):
        """Lends an object."""
        if not self._idle:
            raise HeapError(f'all {self.size} objects of the pool are lent')
        lent = self._idle.pop()
        self._lent.append(lent)
        return lent

    def release(self, obj):
        """Takes an object back."""
        for i, lent in enumerate(self._lent):
            if lent is obj:
                del self._lent[i]
                self._idle.append(obj)
                self._released[id(obj)] = _place()
                return
        if any(idle is obj for idle in self._idle):
            before = self._released.get(id(obj))
            first = f'was released at {before} and again' if before else 'was never lent, released'
            raise HeapError(f'double release: the object {first} at {_place()}')
        raise HeapError('the object is not from this pool')
