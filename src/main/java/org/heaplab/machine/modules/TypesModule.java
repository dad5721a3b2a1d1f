package org.heaplab.machine.modules;

import org.heaplab.machine.Machine;
import org.heaplab.types.BuiltinTypes;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;

/**
 * {@code _types}: the built-in types that the module {@code types} names. Those of async code are
 * there to be asked for; they have no instances.
 */
final class TypesModule {

  private TypesModule() {}

  static ModuleObject create(Machine machine) {
    BuiltinTypes t = machine.rt.types;
    long size = t.generator.basicSize();
    long slot = t.generator.itemSize();
    return new ModuleBuilder(machine.rt, "_types")
        .constant("AsyncGeneratorType", t.addPlain("async_generator", size, slot, builder -> {}))
        .constant("CoroutineType", t.addPlain("coroutine", size, slot, builder -> {}))
        .constant("BuiltinFunctionType", t.builtinFunction)
        .constant("BuiltinMethodType", t.builtinFunction)
        .constant("CellType", t.cell)
        .constant("ClassMethodDescriptorType", t.classMethodDescriptor)
        .constant("CodeType", t.code)
        .constant("EllipsisType", t.ellipsis)
        .constant("FrameType", t.frame)
        .constant("FunctionType", t.function)
        .constant("GeneratorType", t.generator)
        .constant("GenericAlias", t.genericAlias)
        .constant("GetSetDescriptorType", t.getSetDescriptor)
        .constant("LambdaType", t.function)
        .constant("MappingProxyType", t.mappingProxy)
        .constant("MemberDescriptorType", t.memberDescriptor)
        .constant("MethodDescriptorType", t.methodDescriptor)
        .constant("MethodType", t.method)
        .constant("MethodWrapperType", t.methodWrapper)
        .constant("ModuleType", t.module)
        .constant("NoneType", t.none)
        .constant("NotImplementedType", t.notImplementedType)
        .constant("SimpleNamespace", t.namespace)
        .constant("TracebackType", t.traceback)
        .constant("UnionType", t.union)
        .constant("WrapperDescriptorType", t.wrapperDescriptor)
        .build();
  }
}
