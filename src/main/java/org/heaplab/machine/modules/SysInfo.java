package org.heaplab.machine.modules;

import java.util.List;
import org.heaplab.build.ModuleNames;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.DictObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Runtime;
import org.heaplab.types.SetObject;
import org.heaplab.types.TupleObject;

/** What {@code sys} says of the interpreter: a 64-bit CPython on Linux. */
final class SysInfo {

  /** CPython's own, where it finds none. */
  private static final String PREFIX = "/usr/local";

  private SysInfo() {}

  static void addTo(ModuleBuilder module, Runtime rt) {
    addNumbers(module, rt);
    addTexts(module, rt);
    addStructs(module, rt);
    addImporting(module, rt);
    addEncodings(module);
  }

  private static void addNumbers(ModuleBuilder module, Runtime rt) {
    module
        .number("maxsize", Long.MAX_VALUE)
        .number("maxunicode", Character.MAX_CODE_POINT)
        .number("hexversion", rt.build.hexversion())
        .number("api_version", 1013);
  }

  private static void addTexts(ModuleBuilder module, Runtime rt) {
    module
        .steal("byteorder", rt.newStr("little"))
        .steal("platform", rt.newStr("linux"))
        .steal("abiflags", rt.newStr(""))
        .steal("float_repr_style", rt.newStr("short"))
        .steal("version", rt.newStr(rt.build.release() + " (Heaplab)"))
        .steal("platlibdir", rt.newStr("lib"))
        .steal("executable", rt.newStr(""))
        .steal("orig_argv", ListObject.create(rt))
        .steal("prefix", rt.newStr(PREFIX))
        .steal("exec_prefix", rt.newStr(PREFIX))
        .steal("base_prefix", rt.newStr(PREFIX))
        .steal("base_exec_prefix", rt.newStr(PREFIX))
        .steal("warnoptions", ListObject.create(rt))
        .steal("_xoptions", DictObject.create(rt));
  }

  private static void addStructs(ModuleBuilder module, Runtime rt) {
    SysStructs structs = new SysStructs(rt);
    TupleObject version = structs.version();
    module
        .steal("float_info", structs.floatInfo())
        .steal("int_info", structs.intInfo())
        .steal("hash_info", structs.hashInfo())
        .steal("thread_info", structs.threadInfo())
        .steal("flags", structs.flags())
        .steal("implementation", implementation(rt, version))
        .steal("version_info", version);
  }

  /** What {@code import} would look at: no file is ever imported. */
  private static void addImporting(ModuleBuilder module, Runtime rt) {
    module
        .steal("path", ListObject.create(rt))
        .steal("meta_path", ListObject.create(rt))
        .steal("path_hooks", ListObject.create(rt))
        .steal("path_importer_cache", DictObject.create(rt))
        .constant("dont_write_bytecode", rt.bool(false))
        .constant("pycache_prefix", rt.none)
        .steal("builtin_module_names", builtinNames(rt))
        .steal("stdlib_module_names", libraryNames(rt));
  }

  private static HeapObject builtinNames(Runtime rt) {
    return TupleObject.steal(rt, interned(rt, ModuleNames.builtin(rt.build)));
  }

  private static HeapObject libraryNames(Runtime rt) {
    HeapObject[] names = interned(rt, ModuleNames.standardLibrary(rt.build));
    SetObject set = SetObject.frozen(rt, names);
    for (HeapObject name : names) {
      rt.heap.decref(name);
    }
    return set;
  }

  private static HeapObject[] interned(Runtime rt, List<String> names) {
    return names.stream().map(name -> Runtime.owned(rt.intern(name))).toArray(HeapObject[]::new);
  }

  private static void addEncodings(ModuleBuilder module) {
    module
        .function("getdefaultencoding", (rt, self) -> rt.newStr("utf-8"))
        .function("getfilesystemencoding", (rt, self) -> rt.newStr("utf-8"))
        .function("getfilesystemencodeerrors", (rt, self) -> rt.newStr("surrogateescape"));
  }

  private static HeapObject implementation(Runtime rt, TupleObject version) {
    HeapObject result = Calls.call(rt, rt.types.namespace);
    set(rt, result, "name", rt.newStr("cpython"));
    set(rt, result, "cache_tag", rt.newStr(rt.build.cacheTag()));
    set(rt, result, "version", Runtime.owned(version));
    set(rt, result, "hexversion", LongObject.of(rt, rt.build.hexversion()));
    set(rt, result, "_multiarch", rt.newStr("x86_64-linux-gnu"));
    return result;
  }

  private static void set(Runtime rt, HeapObject owner, String name, HeapObject value) {
    Attributes.set(rt, owner, rt.intern(name), value);
    rt.heap.decref(value);
  }
}
