package org.heaplab.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The layouts of the types that are written in C, in all three versions.
 *
 * <p>The table is what {@code type_layouts.py}, beside the tests, prints of each interpreter: basic
 * size, item size, offsets of dict and weak references, flags. {@code =} is the same as in the
 * version before, {@code -} no such type.
 */
public final class TypeLayouts {

  private static final String TABLE =
      """
      name                                    3.11                3.12                3.13
      ArithmeticError                         72,0,16,0,ibg       =                   =
      AssertionError                          72,0,16,0,ibg       =                   =
      AttributeError                          88,0,16,0,ibg       =                   =
      BaseException                           72,0,16,0,ibg       =                   =
      BaseExceptionGroup                      88,0,16,0,ibg       =                   =
      BlockingIOError                         112,0,16,0,ibg      =                   =
      BrokenPipeError                         112,0,16,0,ibg      =                   =
      BufferError                             72,0,16,0,ibg       =                   =
      BytesWarning                            72,0,16,0,ibg       =                   =
      ChildProcessError                       112,0,16,0,ibg      =                   =
      ConnectionAbortedError                  112,0,16,0,ibg      =                   =
      ConnectionError                         112,0,16,0,ibg      =                   =
      ConnectionRefusedError                  112,0,16,0,ibg      =                   =
      ConnectionResetError                    112,0,16,0,ibg      =                   =
      DeprecationWarning                      72,0,16,0,ibg       =                   =
      EOFError                                72,0,16,0,ibg       =                   =
      EncodingWarning                         72,0,16,0,ibg       =                   =
      Exception                               72,0,16,0,ibg       =                   =
      ExceptionGroup                          96,0,16,88,hbg      88,0,16,-32,whbg    =
      FileExistsError                         112,0,16,0,ibg      =                   =
      FileNotFoundError                       112,0,16,0,ibg      =                   =
      FloatingPointError                      72,0,16,0,ibg       =                   =
      FrameLocalsProxy                        -                   -                   24,0,0,0,ig
      FutureWarning                           72,0,16,0,ibg       =                   =
      GeneratorExit                           72,0,16,0,ibg       =                   =
      ImportError                             96,0,16,0,ibg       104,0,16,0,ibg      =
      ImportWarning                           72,0,16,0,ibg       =                   =
      IndentationError                        136,0,16,0,ibg      =                   =
      IndexError                              72,0,16,0,ibg       =                   =
      InterruptedError                        112,0,16,0,ibg      =                   =
      IsADirectoryError                       112,0,16,0,ibg      =                   =
      KeyError                                72,0,16,0,ibg       =                   =
      KeyboardInterrupt                       72,0,16,0,ibg       =                   =
      LookupError                             72,0,16,0,ibg       =                   =
      MemoryError                             72,0,16,0,ibg       =                   =
      ModuleNotFoundError                     96,0,16,0,ibg       104,0,16,0,ibg      =
      NameError                               80,0,16,0,ibg       =                   =
      NoneType                                16,0,0,0,i          =                   =
      NotADirectoryError                      112,0,16,0,ibg      =                   =
      NotImplementedError                     72,0,16,0,ibg       =                   =
      NotImplementedType                      16,0,0,0,i          =                   =
      OSError                                 112,0,16,0,ibg      =                   =
      OverflowError                           72,0,16,0,ibg       =                   =
      PendingDeprecationWarning               72,0,16,0,ibg       =                   =
      PermissionError                         112,0,16,0,ibg      =                   =
      ProcessLookupError                      112,0,16,0,ibg      =                   =
      PythonFinalizationError                 -                   -                   72,0,16,0,ibg
      RecursionError                          72,0,16,0,ibg       =                   =
      ReferenceError                          72,0,16,0,ibg       =                   =
      ResourceWarning                         72,0,16,0,ibg       =                   =
      RuntimeError                            72,0,16,0,ibg       =                   =
      RuntimeWarning                          72,0,16,0,ibg       =                   =
      StopAsyncIteration                      72,0,16,0,ibg       =                   =
      StopIteration                           80,0,16,0,ibg       =                   =
      SyntaxError                             136,0,16,0,ibg      =                   =
      SyntaxWarning                           72,0,16,0,ibg       =                   =
      SystemError                             72,0,16,0,ibg       =                   =
      SystemExit                              80,0,16,0,ibg       =                   =
      TabError                                136,0,16,0,ibg      =                   =
      TimeoutError                            112,0,16,0,ibg      =                   =
      TypeError                               72,0,16,0,ibg       =                   =
      UnboundLocalError                       80,0,16,0,ibg       =                   =
      UnicodeDecodeError                      112,0,16,0,ibg      =                   =
      UnicodeEncodeError                      112,0,16,0,ibg      =                   =
      UnicodeError                            72,0,16,0,ibg       =                   =
      UnicodeTranslateError                   112,0,16,0,ibg      =                   =
      UnicodeWarning                          72,0,16,0,ibg       =                   =
      UnraisableHookArgs                      24,8,0,0,ig         =                   =
      UserWarning                             72,0,16,0,ibg       =                   =
      ValueError                              72,0,16,0,ibg       =                   =
      Warning                                 72,0,16,0,ibg       =                   =
      ZeroDivisionError                       72,0,16,0,ibg       =                   =
      _IncompleteInputError                   -                   -                   136,0,16,0,ibg
      _abc._abc_data                          48,0,0,0,hg         =                   =
      array.array                             64,0,0,48,ihbg      =                   =
      array.arrayiterator                     40,0,0,0,nihg       =                   =
      bool                                    32,4,0,0,i          24,4,0,0,i          =
      builtin_function_or_method              56,0,0,40,nig       =                   =
      builtin_method                          64,0,0,40,ig        =                   =
      bytearray                               56,0,0,0,ib         =                   =
      bytearray_iterator                      32,0,0,0,nig        =                   =
      bytes                                   33,1,0,0,ib         =                   =
      bytes_iterator                          32,0,0,0,nig        =                   =
      callable_iterator                       32,0,0,0,nig        =                   =
      cell                                    24,0,0,0,ig         =                   =
      classmethod                             32,0,24,0,ibg       =                   =
      classmethod_descriptor                  56,0,0,0,nig        =                   =
      code                                    184,2,0,144,i       192,2,0,144,i       200,2,0,144,i
      collections.OrderedDict                 112,0,96,104,ibg    =                   =
      collections._deque_iterator             56,0,0,0,ig         56,0,0,0,ihg        =
      collections._deque_reverse_iterator     56,0,0,0,ig         56,0,0,0,ihg        =
      collections._tuplegetter                32,0,0,0,ig         32,0,0,0,ihg        =
      collections.defaultdict                 56,0,0,0,ibg        56,0,0,0,ihbg       =
      collections.deque                       216,0,0,208,ibg     216,0,0,208,ihbg    =
      complex                                 32,0,0,0,ib         =                   =
      dict                                    48,0,0,0,ibg        =                   =
      dict_itemiterator                       56,0,0,0,nig        =                   =
      dict_items                              24,0,0,0,nig        =                   =
      dict_keyiterator                        56,0,0,0,nig        =                   =
      dict_keys                               24,0,0,0,nig        =                   =
      dict_reverseitemiterator                56,0,0,0,nig        =                   =
      dict_reversekeyiterator                 56,0,0,0,nig        =                   =
      dict_reversevalueiterator               56,0,0,0,nig        =                   =
      dict_valueiterator                      56,0,0,0,nig        =                   =
      dict_values                             24,0,0,0,nig        =                   =
      ellipsis                                16,0,0,0,i          =                   =
      enumerate                               56,0,0,0,ibg        =                   =
      filter                                  32,0,0,0,ibg        =                   =
      float                                   24,0,0,0,ib         =                   =
      frame                                   120,8,0,0,nig       =                   136,8,0,0,nig
      frozenset                               200,0,0,192,ibg     =                   =
      function                                136,0,88,96,ig      144,0,88,96,ig      =
      functools.KeyWrapper                    32,0,0,0,nihg       =                   =
      functools._lru_cache_wrapper            152,0,136,144,ihg   =                   =
      functools._lru_list_elem                56,0,0,0,nih        =                   =
      functools.partial                       64,0,40,48,ihbg     =                   =
      generator                               152,8,0,24,nig      144,8,0,16,nig      =
      generic_alias_iterator                  24,0,0,0,nig        =                   =
      getset_descriptor                       48,0,0,0,nig        =                   =
      int                                     24,4,0,0,ib         =                   =
      iterator                                32,0,0,0,nig        =                   =
      itertools._grouper                      32,0,0,0,ig         32,0,0,0,ihg        =
      itertools._tee                          40,0,0,32,ig        48,0,0,32,ihg       =
      itertools._tee_dataobject               496,0,0,0,ig        496,0,0,0,ihg       =
      itertools.accumulate                    48,0,0,0,ibg        56,0,0,0,ihbg       =
      itertools.batched                       -                   32,0,0,0,ihbg       40,0,0,0,ihbg
      itertools.chain                         32,0,0,0,ibg        32,0,0,0,ihbg       =
      itertools.combinations                  56,0,0,0,ibg        56,0,0,0,ihbg       =
      itertools.combinations_with_replacement 56,0,0,0,ibg        56,0,0,0,ihbg       =
      itertools.compress                      32,0,0,0,ibg        32,0,0,0,ihbg       =
      itertools.count                         40,0,0,0,ibg        40,0,0,0,ihbg       =
      itertools.cycle                         48,0,0,0,ibg        48,0,0,0,ihbg       =
      itertools.dropwhile                     40,0,0,0,ibg        40,0,0,0,ihbg       =
      itertools.filterfalse                   32,0,0,0,ibg        32,0,0,0,ihbg       =
      itertools.groupby                       64,0,0,0,ibg        72,0,0,0,ihbg       =
      itertools.islice                        56,0,0,0,ibg        56,0,0,0,ihbg       =
      itertools.pairwise                      32,0,0,0,ibg        32,0,0,0,ihbg       40,0,0,0,ihbg
      itertools.permutations                  64,0,0,0,ibg        64,0,0,0,ihbg       =
      itertools.product                       48,0,0,0,ibg        48,0,0,0,ihbg       =
      itertools.repeat                        32,0,0,0,ibg        32,0,0,0,ihbg       =
      itertools.starmap                       32,0,0,0,ibg        32,0,0,0,ihbg       =
      itertools.takewhile                     40,0,0,0,ibg        40,0,0,0,ihbg       =
      itertools.zip_longest                   56,0,0,0,ibg        56,0,0,0,ihbg       =
      line_iterator                           -                   64,0,0,0,nib        =
      list                                    40,0,0,0,ibg        =                   =
      list_iterator                           32,0,0,0,nig        =                   =
      list_reverseiterator                    32,0,0,0,nig        =                   =
      longrange_iterator                      48,0,0,0,ni         40,0,0,0,ni         =
      managedbuffer                           112,0,0,0,nig       =                   =
      map                                     32,0,0,0,ibg        =                   =
      mappingproxy                            24,0,0,0,ig         =                   =
      member_descriptor                       48,0,0,0,nig        =                   =
      memory_iterator                         48,0,0,0,nig        =                   =
      memoryview                              144,8,0,136,ig      =                   =
      method                                  48,0,0,32,ig        =                   =
      method-wrapper                          32,0,0,0,nig        =                   =
      method_descriptor                       56,0,0,0,nig        =                   =
      module                                  56,0,16,40,ibg      =                   =
      object                                  16,0,0,0,ib         =                   =
      odict_items                             24,0,0,0,ig         =                   =
      odict_iterator                          64,0,0,0,nig        =                   =
      odict_keys                              24,0,0,0,ig         =                   =
      odict_values                            24,0,0,0,ig         =                   =
      operator.attrgetter                     40,0,0,0,ihg        =                   =
      operator.itemgetter                     48,0,0,0,ihg        =                   =
      operator.methodcaller                   40,0,0,0,ihg        =                   64,0,0,0,ihg
      positions_iterator                      -                   80,0,0,0,nib        =
      property                                64,0,0,0,ibg        =                   =
      range                                   48,0,0,0,i          =                   =
      range_iterator                          48,0,0,0,ni         40,0,0,0,ni         =
      reversed                                32,0,0,0,ibg        =                   =
      set                                     200,0,0,192,ibg     =                   =
      set_iterator                            48,0,0,0,nig        =                   =
      slice                                   40,0,0,0,ig         =                   =
      staticmethod                            32,0,24,0,ibg       =                   =
      str                                     80,0,0,0,ib         64,0,0,0,ib         =
      str_ascii_iterator                      32,0,0,0,nig        =                   =
      str_iterator                            32,0,0,0,nig        =                   =
      super                                   40,0,0,0,ibg        =                   =
      sys.flags                               24,8,0,0,nig        =                   32,8,0,0,nig
      sys.float_info                          24,8,0,0,ig         =                   =
      sys.hash_info                           24,8,0,0,ig         =                   =
      sys.int_info                            24,8,0,0,ig         =                   =
      sys.thread_info                         24,8,0,0,ig         =                   =
      sys.version_info                        24,8,0,0,nig        =                   =
      traceback                               40,0,0,0,ig         =                   =
      tuple                                   24,8,0,0,ibg        =                   =
      tuple_iterator                          32,0,0,0,nig        =                   =
      type                                    904,40,264,368,ibg  920,40,264,368,ibg  928,40,264,368,ibg
      types.GenericAlias                      64,0,0,40,ibg       =                   =
      types.SimpleNamespace                   24,0,16,0,ibg       =                   =
      types.UnionType                         32,0,0,0,nig        =                   =
      weakref.CallableProxyType               64,0,0,0,nig        =                   =
      weakref.ProxyType                       64,0,0,0,nig        =                   =
      weakref.ReferenceType                   64,0,0,0,ibg        =                   =
      wrapper_descriptor                      56,0,0,0,nig        =                   =
      zip                                     48,0,0,0,ibg        =                   =
      """;

  private final Map<String, TypeLayout> layouts = new LinkedHashMap<>();

  private TypeLayouts() {}

  /** The column of a version, such as {@code "3.13"}. */
  static TypeLayouts of(String version) {
    String[] lines = TABLE.split("\n", -1);
    int column = 1;
    String[] versions = Words.of(lines[0]);
    while (!versions[column].equals(version)) {
      column++;
    }
    TypeLayouts all = new TypeLayouts();
    for (int line = 1; line < lines.length - 1; line++) {
      String[] cells = Words.of(lines[line]);
      String cell = cells[column];
      for (int before = column - 1; cell.equals("="); before--) {
        cell = cells[before];
      }
      if (!cell.equals("-")) {
        all.layouts.put(cells[0], TypeLayout.parse(cells[0], cell));
      }
    }
    return all;
  }

  /**
   * The layout of a type.
   *
   * @param name the type's module and qualified name, {@code collections.deque}; without {@code
   *     builtins.}
   * @throws SimulatorBug if the version has no such type
   */
  public TypeLayout get(String name) {
    TypeLayout layout = layouts.get(name);
    if (layout == null) {
      throw new SimulatorBug("there is no type " + name + " in this version's table");
    }
    return layout;
  }

  /** Whether there is such a type, and its instances hold a reference to it. */
  public boolean isHeapType(String name) {
    TypeLayout layout = layouts.get(name);
    return layout != null && layout.isHeapType();
  }

  /** By name. */
  public Map<String, TypeLayout> all() {
    return Collections.unmodifiableMap(layouts);
  }
}
