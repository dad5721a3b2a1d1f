package org.heaplab.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.heaplab.build.TypeLayout;
import org.heaplab.heap.HeapObject;

/** The built-in types of an interpreter, and the order in which they come to be. */
public final class BuiltinTypes {

  private static final int GC = TypeObject.HAVE_GC;
  private static final int BASE = TypeObject.BASETYPE;
  private static final int NO_NEW = TypeObject.DISALLOW_INSTANTIATION;

  private final Runtime rt;
  private final Map<TypeObject, Consumer<TypeBuilder>> definitions = new LinkedHashMap<>();

  /** Types of which their bases are still to be told; null when all are. */
  private List<TypeObject> linked = new ArrayList<>();

  /** Of those that do not derive from object itself. */
  private final Map<TypeObject, TypeObject> bases = new LinkedHashMap<>();

  public final TypeObject object;
  public final TypeObject type;
  public final TypeObject int_;
  public final TypeObject bool;
  public final TypeObject float_;
  public final TypeObject str;
  public final TypeObject list;
  public final TypeObject tuple;
  public final TypeObject dict;
  public final TypeObject none;
  public final TypeObject ellipsis;
  public final TypeObject notImplementedType;
  public final TypeObject function;
  public final TypeObject method;
  public final TypeObject builtinFunction;
  public final TypeObject methodDescriptor;
  public final TypeObject wrapperDescriptor;
  public final TypeObject methodWrapper;
  public final TypeObject classMethodDescriptor;
  public final TypeObject getSetDescriptor;
  public final TypeObject memberDescriptor;
  public final TypeObject staticMethod;
  public final TypeObject classMethod;
  public final TypeObject genericAlias;
  public final TypeObject genericAliasIterator;
  public final TypeObject union;
  public final TypeObject namespace;
  public final TypeObject property;
  public final TypeObject module;
  public final TypeObject code;
  public final TypeObject frame;

  /** Null before 3.13. */
  public final TypeObject frameLocalsProxy;

  public final TypeObject traceback;
  public final TypeObject cell;
  public final TypeObject range;
  public final TypeObject rangeIterator;
  public final TypeObject listIterator;
  public final TypeObject tupleIterator;
  public final TypeObject sequenceIterator;
  public final TypeObject strIterator;
  public final TypeObject strAsciiIterator;
  public final TypeObject listReverseIterator;
  public final TypeObject longRangeIterator;
  public final TypeObject callableIterator;
  public final TypeObject enumerate;
  public final TypeObject reversed;
  public final TypeObject zip;
  public final TypeObject map;
  public final TypeObject filter;
  public final TypeObject dictKeyIterator;
  public final TypeObject dictValueIterator;
  public final TypeObject dictItemIterator;
  public final TypeObject dictReverseKeyIterator;
  public final TypeObject dictReverseValueIterator;
  public final TypeObject dictReverseItemIterator;
  public final TypeObject dictKeys;
  public final TypeObject dictValues;
  public final TypeObject dictItems;
  public final TypeObject mappingProxy;
  public final TypeObject slice;
  public final TypeObject super_;
  public final TypeObject generator;
  public final TypeObject set;
  public final TypeObject bytes;
  public final TypeObject byteArray;
  public final TypeObject bytesIterator;
  public final TypeObject byteArrayIterator;
  public final TypeObject memoryView;
  public final TypeObject managedBuffer;
  public final TypeObject bufferWrapper;
  public final TypeObject memoryIterator;
  public final TypeObject complex;
  public final TypeObject frozenset;
  public final TypeObject weakRef;
  public final TypeObject weakProxy;
  public final TypeObject weakCallableProxy;
  public final TypeObject setIterator;
  public final TypeObject abcData;
  public final TypeObject defaultDict;
  public final TypeObject orderedDict;
  public final TypeObject orderedDictKeys;
  public final TypeObject orderedDictValues;
  public final TypeObject orderedDictItems;
  public final TypeObject orderedDictIterator;
  public final TypeObject tupleGetter;
  public final TypeObject partial;
  public final TypeObject keyWrapper;
  public final TypeObject lruCache;
  public final TypeObject lruLink;

  BuiltinTypes(Runtime rt) {
    this.rt = rt;
    object = add("object", BASE, ObjectType::define);
    type = add("type", GC | BASE | TypeObject.TYPE_SUBCLASS, TypeType::define);
    int_ = add("int", BASE | TypeObject.LONG_SUBCLASS, LongType::define);
    bool = add("bool", TypeObject.LONG_SUBCLASS, BoolType::define);
    bases.put(bool, int_);
    float_ = add("float", BASE, FloatType::define);
    str =
        add(
            "str",
            rt.build.types().get("str").basicSize(),
            0,
            BASE | TypeObject.UNICODE_SUBCLASS,
            StrType::define);
    int listFlags = TypeObject.LIST_SUBCLASS | TypeObject.SEQUENCE;
    list = add("list", GC | BASE | listFlags, ListType::define);
    int tupleFlags = TypeObject.TUPLE_SUBCLASS | TypeObject.SEQUENCE;
    tuple = add("tuple", GC | BASE | tupleFlags, TupleType::define);
    int dictFlags = TypeObject.DICT_SUBCLASS | TypeObject.MAPPING;
    dict = add("dict", GC | BASE | dictFlags, DictType::define);
    none = add("NoneType", 0, SingletonType::defineNone);
    ellipsis = add("ellipsis", 0, SingletonType::defineEllipsis);
    notImplementedType = add("NotImplementedType", 0, SingletonType::defineNotImplemented);
    function = add("function", GC, FunctionType::define);
    method = add("method", GC, MethodType::define);
    builtinFunction = add("builtin_function_or_method", GC | NO_NEW, BuiltinFunctionObject::define);
    methodDescriptor = add("method_descriptor", GC | NO_NEW, MethodDescriptor::define);
    wrapperDescriptor = add("wrapper_descriptor", GC | NO_NEW, SlotWrapper::define);
    methodWrapper = add("method-wrapper", GC | NO_NEW, MethodWrapper::define);
    classMethodDescriptor =
        add("classmethod_descriptor", GC | NO_NEW, ClassMethodDescriptor::define);
    getSetDescriptor = add("getset_descriptor", GC | NO_NEW, GetSetDescriptor::define);
    memberDescriptor = add("member_descriptor", GC | NO_NEW, MemberDescriptor::define);
    staticMethod = add("staticmethod", GC | BASE, StaticMethodObject::define);
    classMethod = add("classmethod", GC | BASE, ClassMethodObject::define);
    genericAlias = add("types.GenericAlias", GenericAliasObject::define);
    genericAliasIterator = add("generic_alias_iterator", GenericAliasIterator::define);
    union = add("types.UnionType", UnionObject::define);
    namespace = add("types.SimpleNamespace", NamespaceObject::define);
    property = add("property", GC | BASE, PropertyObject::define);
    module = add("module", GC | BASE, ModuleObject::define);
    code = add("code", 0, CodeType::define);
    frame = add("frame", FrameType::define);
    frameLocalsProxy =
        rt.build.flow().localsProxy() ? add("FrameLocalsProxy", FrameLocalsProxy::define) : null;
    traceback = add("traceback", GC, TracebackObject::define);
    cell = add("cell", GC, CellType::define);
    range = add("range", TypeObject.SEQUENCE, RangeType::define);
    rangeIterator = add("range_iterator", NO_NEW, RangeIterator::define);
    listIterator = add("list_iterator", GC | NO_NEW, ListIterator::define);
    tupleIterator = add("tuple_iterator", GC | NO_NEW, TupleIterator::define);
    sequenceIterator = add("iterator", GC | NO_NEW, SequenceIterator::define);
    strIterator = add("str_iterator", StrIterator::define);
    strAsciiIterator = add("str_ascii_iterator", StrIterator::define);
    listReverseIterator = add("list_reverseiterator", ListReverseIterator::define);
    longRangeIterator = add("longrange_iterator", LongRangeIterator::define);
    callableIterator = add("callable_iterator", CallableIterator::define);
    enumerate = add("enumerate", EnumerateObject::define);
    reversed = add("reversed", ReversedObject::define);
    zip = add("zip", ZipObject::define);
    map = add("map", MapObject::define);
    filter = add("filter", FilterObject::define);
    dictKeyIterator = add("dict_keyiterator", GC | NO_NEW, DictIterator::define);
    dictValueIterator = add("dict_valueiterator", GC | NO_NEW, DictIterator::define);
    dictItemIterator = add("dict_itemiterator", GC | NO_NEW, DictIterator::define);
    dictReverseKeyIterator = add("dict_reversekeyiterator", GC | NO_NEW, DictIterator::define);
    dictReverseValueIterator = add("dict_reversevalueiterator", GC | NO_NEW, DictIterator::define);
    dictReverseItemIterator = add("dict_reverseitemiterator", GC | NO_NEW, DictIterator::define);
    dictKeys = add("dict_keys", GC | NO_NEW, DictView::defineSetLike);
    dictValues = add("dict_values", GC | NO_NEW, DictView::define);
    dictItems = add("dict_items", GC | NO_NEW, DictView::defineSetLike);
    mappingProxy = add("mappingproxy", GC | TypeObject.MAPPING, MappingProxy::define);
    slice = add("slice", GC, SliceObject::define);
    super_ = add("super", GC | BASE, SuperObject::define);
    generator = add("generator", GeneratorObject::define);
    bytes = add("bytes", BASE | TypeObject.BYTES_SUBCLASS, BytesType::define);
    byteArray = add("bytearray", BASE, ByteArrayType::define);
    bytesIterator = add("bytes_iterator", GC | NO_NEW, BytesIterator::define);
    byteArrayIterator = add("bytearray_iterator", GC | NO_NEW, ByteArrayIterator::define);
    memoryView = add("memoryview", MemoryViewType::define);
    managedBuffer = add("managedbuffer", ManagedBuffer::define);
    bufferWrapper = add("_buffer_wrapper", 32, 0, GC | NO_NEW, builder -> {});
    memoryIterator = add("memory_iterator", MemoryIterator::define);
    complex = add("complex", BASE, ComplexType::define);
    weakRef = add("weakref.ReferenceType", GC | BASE, WeakRefObject::define);
    weakProxy = add("weakref.ProxyType", GC | NO_NEW, WeakProxyObject::define);
    weakCallableProxy =
        add("weakref.CallableProxyType", GC | NO_NEW, WeakProxyObject::defineCallable);
    set = add("set", GC | BASE, SetType::defineSet);
    frozenset = add("frozenset", GC | BASE, SetType::defineFrozenset);
    setIterator = add("set_iterator", GC | NO_NEW, SetIterator::define);
    abcData = add("_abc._abc_data", GC, AbcData::define);
    defaultDict = addOn(dict, "collections.defaultdict", 56, GC | BASE, DefaultDictObject::define);
    orderedDict = addOn(dict, "collections.OrderedDict", 112, GC | BASE, OrderedDictType::define);
    orderedDictKeys = addOrderedView(dictKeys, "odict_keys");
    orderedDictValues = addOrderedView(dictValues, "odict_values");
    orderedDictItems = addOrderedView(dictItems, "odict_items");
    orderedDictIterator = add("odict_iterator", GC | NO_NEW, OrderedDictIterator::define);
    tupleGetter = add("collections._tuplegetter", GC, TupleGetter::define);
    partial = add("functools.partial", GC | BASE, PartialType::define);
    keyWrapper = add("functools.KeyWrapper", GC | NO_NEW, KeyWrapper::define);
    lruCache = add("functools._lru_cache_wrapper", GC, LruCacheType::define);
    lruLink = add("functools._lru_list_elem", NO_NEW, builder -> {});
  }

  private TypeObject add(
      String name, long basicSize, long itemSize, int flags, Consumer<TypeBuilder> define) {
    int all = rt.build.types().isHeapType(name) ? flags | TypeObject.HEAPTYPE : flags;
    TypeObject created = new TypeObject(rt, name, true, all, basicSize, itemSize);
    definitions.put(created, define);
    return created;
  }

  /** With the sizes that the version's table gives it. */
  private TypeObject add(String name, int flags, Consumer<TypeBuilder> define) {
    TypeLayout layout = rt.build.types().get(name);
    return add(name, layout.basicSize(), layout.itemSize(), flags, define);
  }

  /** With the layout that the version's table gives it. */
  private TypeObject add(String name, Consumer<TypeBuilder> define) {
    TypeLayout layout = rt.build.types().get(name);
    int flags = layout.hasGc() ? GC : 0;
    flags |= layout.isBaseType() ? BASE : 0;
    flags |= layout.disallowsInstantiation() ? NO_NEW : 0;
    return add(name, layout.basicSize(), layout.itemSize(), flags, define);
  }

  private TypeObject addOrderedView(TypeObject base, String name) {
    return addOn(base, name, 24, GC, OrderedDictType::defineView);
  }

  private TypeObject addOn(
      TypeObject base, String name, long basicSize, int flags, Consumer<TypeBuilder> define) {
    TypeObject created = add(name, basicSize, 0, flags, define);
    bases.put(created, base);
    return created;
  }

  /** Makes a type of a module that is being imported; the name begins with the module's. */
  public TypeObject addLate(String name, Consumer<TypeBuilder> define) {
    TypeObject made = add(name, define);
    place(made);
    link(made, object);
    define(made, define);
    return made;
  }

  /** As {@link #addLate(String, Consumer)}, of a type that derives from another. */
  public TypeObject addLateOn(TypeObject base, String name, Consumer<TypeBuilder> define) {
    TypeObject made = add(name, define);
    place(made);
    link(made, base);
    define(made, define);
    return made;
  }

  /** Makes a type that the version's table leaves out. */
  public TypeObject addPlain(String name, long basicSize, Consumer<TypeBuilder> define) {
    return addPlain(name, basicSize, 0, define);
  }

  /** As {@link #addPlain(String, long, Consumer)}, of variable size. */
  public TypeObject addPlain(
      String name, long basicSize, long itemSize, Consumer<TypeBuilder> define) {
    TypeObject made = add(name, basicSize, itemSize, GC | NO_NEW, define);
    place(made);
    link(made, object);
    define(made, define);
    return made;
  }

  /** Every built-in type, exceptions apart. */
  public Collection<TypeObject> all() {
    return definitions.keySet();
  }

  /** Gives every type its place in memory. */
  void prepare() {
    for (TypeObject each : definitions.keySet()) {
      place(each);
    }
  }

  void place(TypeObject each) {
    rt.initCounted(each, type, rt.build.instances().staticTypeBytes(), 0);
    if (each.isHeapType()) {
      each.refcount = rt.build.typeObjects().startCount();
    }
  }

  /** Sets bases and method resolution orders; needs the tuple type. */
  void linkBases() {
    for (TypeObject each : definitions.keySet()) {
      link(each, each == object ? null : bases.getOrDefault(each, object));
    }
  }

  /** Makes a built-in type derive from another that is linked already. */
  void link(TypeObject each, TypeObject base) {
    each.dict = DictObject.create(rt);
    each.base = base;
    if (base == null) {
      each.bases = TupleObject.steal(rt);
      each.setMro(TupleObject.of(rt, each));
      return;
    }
    each.bases = TupleObject.of(rt, base);
    TypeObject[] order = new TypeObject[base.mroTypes.length + 1];
    order[0] = each;
    System.arraycopy(base.mroTypes, 0, order, 1, base.mroTypes.length);
    each.setMro(TupleObject.of(rt, order));
    if (linked == null) {
      base.subclasses.add(rt, each);
    } else {
      linked.add(each);
    }
  }

  /** Tells bases of the types that there are so far; needs dictionaries and weak references. */
  void tellBases() {
    List<TypeObject> first = linked;
    linked = null;
    first.forEach(TypeObject::registerWithBases);
    HeapObject dead = WeakRefObject.dead(rt);
    Map<String, Integer> counts = rt.build.startup().subclasses();
    first.forEach(each -> tellOfUnseen(each, counts.getOrDefault(each.name(), 0), dead));
    tellOfUnseen(object, counts.get(object.name()), dead);
    rt.heap.decref(dead);
  }

  private void tellOfUnseen(TypeObject base, int count, HeapObject dead) {
    base.subclasses.addUnseen(rt, count - base.subclasses.size(), dead);
  }

  /** Fills slots and dictionaries. */
  void define() {
    definitions.forEach(this::define);
  }

  void define(TypeObject each, Consumer<TypeBuilder> definition) {
    TypeBuilder builder = new TypeBuilder(rt, each);
    definition.accept(builder);
    if (isGeneric(each)) {
      builder.generic();
    }
    if (matchesSelf(each)) {
      each.flags |= TypeObject.MATCH_SELF;
    }
    builder.ready();
  }

  /** Whether {@code T[x]} is an alias of the type. */
  private boolean isGeneric(TypeObject each) {
    return each == list
        || each == tuple
        || each == dict
        || each == set
        || each == frozenset
        || each == enumerate
        || each == mappingProxy;
  }

  /** Types whose one positional pattern is the object itself ({@code _Py_TPFLAGS_MATCH_SELF}). */
  private boolean matchesSelf(TypeObject each) {
    return each == int_
        || each == bool
        || each == float_
        || each == str
        || each == bytes
        || each == list
        || each == tuple
        || each == dict
        || each == set
        || each == frozenset
        || each.name().equals("bytearray");
  }
}
