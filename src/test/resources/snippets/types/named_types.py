import types

for name in (
    "FunctionType MethodType BuiltinFunctionType CodeType CellType GeneratorType ModuleType "
    "TracebackType FrameType MappingProxyType NoneType EllipsisType NotImplementedType "
    "WrapperDescriptorType MethodWrapperType MethodDescriptorType GetSetDescriptorType "
    "MemberDescriptorType ClassMethodDescriptorType GenericAlias UnionType SimpleNamespace"
).split():
    print(name, getattr(types, name))
print(types.LambdaType is types.FunctionType, types.MethodType(len, [1])())
