package org.heaplab.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of the structs behind built-in types, from the end of {@code ob_type} on, with
 * CPython's names.
 *
 * <p>A line is a type's name and its fields; one that begins with a version holds for that one
 * only, and one for {@code *} for all others. A field is a pointer to an object: {@code name}, or
 * {@code name=x} when the reference is called {@code x} in Python; a pointer to something else:
 * {@code name>}; or so many bytes: {@code name:4}, where {@code -} is padding.
 *
 * @see "Include/cpython (3.13), and the struct at the top of each type's C file"
 */
public final class StructFields {

  private static final String EXCEPTION =
      "dict=__dict__ args=args notes traceback=__traceback__ context=__context__ cause=__cause__"
          + " suppress_context:1 -:7 ";
  private static final String TYPE =
      "ob_size:8 tp_name> tp_basicsize:8 tp_itemsize:8 tp_dealloc> tp_vectorcall_offset:8"
          + " tp_getattr> tp_setattr> tp_as_async> tp_repr> tp_as_number> tp_as_sequence>"
          + " tp_as_mapping> tp_hash> tp_call> tp_str> tp_getattro> tp_setattro> tp_as_buffer>"
          + " tp_flags:8 tp_doc> tp_traverse> tp_clear> tp_richcompare> tp_weaklistoffset:8"
          + " tp_iter> tp_iternext> tp_methods> tp_members> tp_getset> tp_base=__base__"
          + " tp_dict=__dict__ tp_descr_get> tp_descr_set> tp_dictoffset:8 tp_init> tp_alloc>"
          + " tp_new> tp_free> tp_is_gc> tp_bases=__bases__ tp_mro=__mro__ tp_cache"
          + " tp_subclasses> tp_weaklist> tp_del> tp_version_tag:4 -:4 tp_finalize>"
          + " tp_vectorcall> ";
  private static final String SUITES =
      " as_async:32 as_number:288 as_mapping:24 as_sequence:80 as_buffer:16 ht_name=__name__"
          + " ht_slots=__slots__ ht_qualname=__qualname__ ht_cached_keys> ht_module _ht_tpname>"
          + " spec_cache.getitem> ";
  private static final String CODE_NAMES =
      " co_localsplusnames=co_localsplusnames co_localspluskinds co_filename=co_filename"
          + " co_name=co_name co_qualname=co_qualname co_linetable co_weakreflist> ";
  private static final String CODE_ARGUMENTS =
      "co_argcount:4 co_posonlyargcount:4 co_kwonlyargcount:4 co_stacksize:4 co_firstlineno:4"
          + " co_nlocalsplus:4 ";
  private static final String CODE_START =
      "ob_size:8 co_consts=co_consts co_names=co_names co_exceptiontable co_flags:4 ";
  private static final String GENERATOR =
      "gi_weakreflist> gi_name=__name__ gi_qualname=__qualname__ exc_value previous_item>"
          + " origin_or_finalizer hooks_inited:1 gi_closed:1 running_async:1 gi_frame_state:1 -:4 ";
  private static final String FRAME_START =
      "f_back=f_back f_frame> f_trace=f_trace f_lineno:4 f_trace_lines:1 f_trace_opcodes:1 ";
  private static final String FRAME_3_13 =
      " f_executable previous> f_funcobj f_globals f_builtins f_locals frame_obj> instr_ptr>"
          + " stacktop:4 return_offset:2 owner:1 -:1";
  private static final String FRAME_3_12 =
      " f_code previous> f_funcobj f_globals f_builtins f_locals frame_obj> prev_instr>"
          + " stacktop:4 return_offset:2 owner:1 -:1";
  private static final String FRAME_3_11 =
      " f_func f_globals f_builtins f_locals f_code frame_obj> previous> prev_instr>"
          + " stacktop:4 is_entry:1 owner:1 -:2";
  private static final String WEAKREF =
      "wr_object> wr_callback=__callback__ hash:8 wr_prev> wr_next> vectorcall>";
  private static final String DICT_ITERATOR = "di_dict di_used:8 di_pos:8 di_result len:8";
  private static final String DESCRIPTOR = "d_type=__objclass__ d_name=__name__ d_qualname ";

  private static final String TABLE =
      String.join(
          "\n",
          "3.11 type " + TYPE + SUITES,
          "3.12 type " + TYPE + "tp_watched:1 -:7" + SUITES + "getitem_version:4 -:4",
          "3.13 type "
              + TYPE
              + "tp_watched:1 -:1 tp_versions_used:2 -:4"
              + SUITES
              + "getitem_version:4 -:4 init>",
          "3.11 code "
              + CODE_START
              + "co_warmup:2 _co_linearray_entry_size:2 "
              + CODE_ARGUMENTS
              + "co_nlocals:4 co_nplaincellvars:4 co_ncellvars:4 co_nfreevars:4"
              + CODE_NAMES
              + "_co_code _co_linearray> _co_firsttraceable:4 -:4 co_extra>",
          "3.12 code "
              + CODE_START
              + CODE_ARGUMENTS
              + "co_framesize:4 co_nlocals:4 co_ncellvars:4 co_nfreevars:4 co_version:4"
              + CODE_NAMES
              + "_co_cached> _co_instrumentation_version:8 _co_monitoring>"
              + " _co_firsttraceable:4 -:4 co_extra>",
          "3.13 code "
              + CODE_START
              + CODE_ARGUMENTS
              + "co_framesize:4 co_nlocals:4 co_ncellvars:4 co_nfreevars:4 co_version:4"
              + CODE_NAMES
              + "co_executors> _co_cached> _co_instrumentation_version:8 _co_monitoring>"
              + " _co_firsttraceable:4 -:4 co_extra>",
          "3.11 generator gi_code " + GENERATOR + FRAME_3_11,
          "3.12 generator " + GENERATOR + FRAME_3_12,
          "3.13 generator " + GENERATOR + FRAME_3_13,
          "3.11 frame " + FRAME_START + "f_fast_as_locals:1 -:1" + FRAME_3_11,
          "3.12 frame " + FRAME_START + "f_fast_as_locals:1 -:1" + FRAME_3_12,
          "3.13 frame " + FRAME_START + "-:2 f_extra_locals f_locals_cache" + FRAME_3_13,
          "* traceback tb_next=tb_next tb_frame=tb_frame tb_lasti:4 tb_lineno:4",
          "* module md_dict=__dict__ md_def> md_state> md_weaklist> md_name",
          "* FrameLocalsProxy frame",
          "* property prop_get prop_set prop_del prop_doc prop_name getter_doc:4 -:4",
          "* classmethod cm_callable cm_dict=__dict__",
          "* staticmethod sm_callable sm_dict=__dict__",
          "* super type obj obj_type",
          "* mappingproxy mapping",
          "* weakref.ReferenceType " + WEAKREF,
          "* weakref.ProxyType " + WEAKREF,
          "* weakref.CallableProxyType " + WEAKREF,
          "* BaseException " + EXCEPTION,
          "* BaseExceptionGroup " + EXCEPTION + "msg excs",
          "* StopIteration " + EXCEPTION + "value",
          "* OSError " + EXCEPTION + "myerrno strerror filename filename2 written:8",
          "* SyntaxError "
              + EXCEPTION
              + "msg filename lineno offset end_lineno end_offset text print_file_and_line",
          "3.11 ImportError " + EXCEPTION + "msg name path",
          "* ImportError " + EXCEPTION + "msg name path name_from",
          "* NameError " + EXCEPTION + "name",
          "* AttributeError " + EXCEPTION + "obj name",
          "* SystemExit " + EXCEPTION + "code",
          "* UnicodeError " + EXCEPTION + "encoding object start:8 end:8 reason",
          "* list_iterator it_index:8 it_seq",
          "* list_reverseiterator it_index:8 it_seq",
          "* tuple_iterator it_index:8 it_seq",
          "* str_iterator it_index:8 it_seq",
          "* str_ascii_iterator it_index:8 it_seq",
          "* bytes_iterator it_index:8 it_seq",
          "* bytearray_iterator it_index:8 it_seq",
          "* iterator it_index:8 it_seq",
          "* memory_iterator it_index:8 it_seq it_length:8 it_fmt>",
          "3.11 range_iterator index:8 start:8 step:8 len:8",
          "* range_iterator start:8 step:8 len:8",
          "3.11 longrange_iterator index start step len",
          "* longrange_iterator start step len",
          "* dict_keyiterator " + DICT_ITERATOR,
          "* dict_valueiterator " + DICT_ITERATOR,
          "* dict_itemiterator " + DICT_ITERATOR,
          "* dict_reversekeyiterator " + DICT_ITERATOR,
          "* dict_reversevalueiterator " + DICT_ITERATOR,
          "* dict_reverseitemiterator " + DICT_ITERATOR,
          "* set_iterator si_set si_used:8 si_pos:8 len:8",
          "* dict_keys dv_dict",
          "* dict_values dv_dict",
          "* dict_items dv_dict",
          "* enumerate en_index:8 en_sit en_result en_longindex one",
          "* zip tuplesize:8 ittuple result strict:4 -:4",
          "* map iters func",
          "* filter func it",
          "* reversed index:8 seq",
          "* callable_iterator it_callable it_sentinel",
          "* bytearray ob_size:8 ob_alloc:8 ob_bytes> ob_start> ob_exports:8",
          "* memoryview ob_size:8 mbuf hash:8 flags:4 -:4 exports:8 view.buf> view.obj view.len:8"
              + " view.itemsize:8 view.readonly:4 view.ndim:4 view.format> view.shape>"
              + " view.strides> view.suboffsets> view.internal> weakreflist>",
          "* builtin_function_or_method m_ml> m_self=__self__ m_module=__module__ m_weakreflist>"
              + " vectorcall>",
          "* method_descriptor " + DESCRIPTOR + "d_method> vectorcall>",
          "* classmethod_descriptor " + DESCRIPTOR + "d_method> vectorcall>",
          "* wrapper_descriptor " + DESCRIPTOR + "d_base> d_wrapped>",
          "* getset_descriptor " + DESCRIPTOR + "d_getset>",
          "* member_descriptor " + DESCRIPTOR + "d_member>",
          "* method-wrapper descr self",
          "* function func_version:4 -:4",
          "* collections.deque ob_size:8 leftblock> rightblock> leftindex:8 rightindex:8 state:8"
              + " maxlen:8 numfreeblocks:8 freeblocks:128 weakreflist>",
          "* collections._deque_iterator b> index:8 deque state:8 counter:8",
          "* collections._deque_reverse_iterator b> index:8 deque state:8 counter:8",
          "* collections.defaultdict default_factory",
          "* collections.OrderedDict od_fast_nodes> od_fast_nodes_size:8 od_resize_sentinel>"
              + " od_first> od_last> od_state:8 od_inst_dict=__dict__ od_weakreflist>",
          "* functools.partial fn args kw dict=__dict__ weakreflist> vectorcall>",
          "* functools._lru_cache_wrapper prev> next> hash:8 key result wrapper> typed:4 -:4 cache"
              + " hits:8 func maxsize:8 misses:8 kwd_mark lru_list_elem_type cache_info_type"
              + " dict=__dict__ weakreflist>",
          "* itertools.count cnt:8 long_cnt long_step",
          "* itertools.chain source active",
          "* itertools.islice it next:8 stop:8 step:8 cnt:8",
          "* itertools.cycle it saved index:8 firstpass:4 -:4",
          "* itertools.repeat element cnt:8",
          "3.11 itertools.accumulate total it binop initial",
          "* itertools.accumulate total it binop initial state>",
          "* itertools.product pools indices> result stopped:4 -:4",
          "* itertools.combinations pool indices> result r:8 stopped:4 -:4",
          "* itertools.combinations_with_replacement pool indices> result r:8 stopped:4 -:4",
          "* itertools.permutations pool indices> cycles> result r:8 stopped:4 -:4",
          "3.11 itertools.groupby it keyfunc tgtkey currkey currvalue currgrouper>",
          "* itertools.groupby it keyfunc tgtkey currkey currvalue currgrouper> state>",
          "* itertools._grouper parent tgtkey",
          "3.11 itertools.pairwise it old",
          "3.12 itertools.pairwise it old",
          "* itertools.pairwise it old result",
          "* itertools.zip_longest tuplesize:8 numactive:8 ittuple result fillvalue",
          "* itertools.starmap func it",
          "* itertools.takewhile func it stop:4 -:4",
          "* itertools.dropwhile func it start:4 -:4",
          "* itertools.filterfalse func it",
          "* itertools.compress data selectors",
          "3.11 itertools._tee dataobj index:4 -:4 weakreflist>",
          "* itertools._tee dataobj index:4 -:4 weakreflist> state>",
          "* operator.itemgetter nitems:8 item index:8 vectorcall>",
          "* operator.attrgetter nattrs:8 attr vectorcall>",
          "3.11 operator.methodcaller name args kwds",
          "3.12 operator.methodcaller name args kwds",
          "3.13 operator.methodcaller name xargs kwds vectorcall_args> vectorcall_kwnames"
              + " vectorcall>",
          "* array.array ob_size:8 ob_item> allocated:8 ob_descr> weakreflist> ob_exports:8",
          "* types.GenericAlias origin args parameters weakreflist> starred:1 -:7 vectorcall>",
          "* types.UnionType args parameters",
          "* types.SimpleNamespace ns_dict=__dict__");

  private final Map<String, List<Field>> fields = new HashMap<>();

  /** What a field is. */
  public enum Kind {
    OBJECT,
    ELSEWHERE,
    BYTES,
    PADDING
  }

  /**
   * A field.
   *
   * @param reference what the reference is called in Python, or as the field
   */
  public record Field(String name, Kind kind, int bytes, String reference) {}

  /**
   * @param version such as 3.13
   */
  StructFields(String version) {
    for (String line : TABLE.split("\n", -1)) {
      String[] words = Words.of(line);
      boolean ours = words[0].equals(version);
      if (ours || (words[0].equals("*") && !fields.containsKey(words[1]))) {
        List<Field> parsed = new ArrayList<>();
        for (int i = 2; i < words.length; i++) {
          parsed.add(parse(words[i]));
        }
        fields.put(words[1], List.copyOf(parsed));
      }
    }
  }

  private static Field parse(String word) {
    int colon = word.indexOf(':');
    if (colon >= 0) {
      String name = word.substring(0, colon);
      int bytes = Integer.parseInt(word.substring(colon + 1));
      return new Field(name, name.equals("-") ? Kind.PADDING : Kind.BYTES, bytes, "");
    } else if (word.endsWith(">")) {
      return new Field(word.substring(0, word.length() - 1), Kind.ELSEWHERE, 8, "");
    }
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    return new Field(name, Kind.OBJECT, 8, word.substring(equals + 1));
  }

  /** The fields of a type of this name; empty where none are known. */
  public List<Field> of(String type) {
    return fields.getOrDefault(type, List.of());
  }
}
