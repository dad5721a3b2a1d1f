package org.heaplab.build;

import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of CPython's own modules: a version's builtin ones and those of its standard library.
 *
 * <p>In the tables {@code name>=12} came with 3.12, {@code name<13} went with 3.13.
 *
 * @see "sys.builtin_module_names and sys.stdlib_module_names of the live interpreters"
 */
public final class ModuleNames {

  private static final String BUILTIN =
      """
      _abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre
      _stat _string _suggestions>=13 _symtable _sysconfig>=13 _thread _tokenize
      _tracemalloc _typing>=12 _warnings _weakref atexit builtins errno faulthandler gc
      itertools marshal posix pwd sys time xxsubtype<12
      """;

  private static final String STANDARD_LIBRARY =
      """
      __future__ _abc _aix_support _android_support>=13 _ast _asyncio _bisect _blake2
      _bootsubprocess<12 _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp
      _codecs_kr _codecs_tw _collections _collections_abc _colorize>=13 _compat_pickle
      _compression _contextvars _crypt<13 _csv _ctypes _curses _curses_panel _datetime
      _dbm _decimal _elementtree _frozen_importlib _frozen_importlib_external _functools
      _gdbm _hashlib _heapq _imp _interpchannels>=13 _interpqueues>=13 _interpreters>=13
      _io _ios_support>=13 _json _locale _lsprof _lzma _markupbase _md5 _msi<13
      _multibytecodec _multiprocessing _opcode _opcode_metadata>=13 _operator
      _osx_support _overlapped _pickle _posixshmem _posixsubprocess _py_abc
      _pydatetime>=12 _pydecimal _pyio _pylong>=12 _pyrepl>=13 _queue _random _scproxy
      _sha1 _sha2>=12 _sha256<12 _sha3 _sha512<12 _signal _sitebuiltins _socket _sqlite3
      _sre _ssl _stat _statistics _string _strptime _struct _suggestions>=13 _symtable
      _sysconfig>=13 _thread _threading_local _tkinter _tokenize _tracemalloc _typing
      _uuid _warnings _weakref _weakrefset _winapi _wmi>=13 _zoneinfo abc aifc<13
      antigravity argparse array ast asynchat<12 asyncio asyncore<12 atexit audioop<13
      base64 bdb binascii bisect builtins bz2 cProfile calendar cgi<13 cgitb<13 chunk<13
      cmath cmd code codecs codeop collections colorsys compileall concurrent
      configparser contextlib contextvars copy copyreg crypt<13 csv ctypes curses
      dataclasses datetime dbm decimal difflib dis distutils<12 doctest email encodings
      ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib
      functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib
      heapq hmac html http idlelib imaplib imghdr<13 imp<12 importlib inspect io
      ipaddress itertools json keyword lib2to3<13 linecache locale logging lzma mailbox
      mailcap<13 marshal math mimetypes mmap modulefinder msilib<13 msvcrt
      multiprocessing netrc nis<13 nntplib<13 nt ntpath nturl2path numbers opcode
      operator optparse os ossaudiodev<13 pathlib pdb pickle pickletools pipes<13
      pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd
      py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib
      resource rlcompleter runpy sched secrets select selectors shelve shlex shutil
      signal site smtpd<12 smtplib sndhdr<13 socket socketserver spwd<13 sqlite3
      sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct
      subprocess sunau<13 symtable sys sysconfig syslog tabnanny tarfile telnetlib<13
      tempfile termios textwrap this threading time timeit tkinter token tokenize
      tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata
      unittest urllib uu<13 uuid venv warnings wave weakref webbrowser winreg winsound
      wsgiref xdrlib<13 xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
      """;

  private ModuleNames() {}

  /** {@code sys.builtin_module_names}. */
  public static List<String> builtin(CPython build) {
    return of(BUILTIN, build);
  }

  /** {@code sys.stdlib_module_names}, sorted. */
  public static List<String> standardLibrary(CPython build) {
    return of(STANDARD_LIBRARY, build);
  }

  private static List<String> of(String table, CPython build) {
    return Stream.of(Words.of(table))
        .filter(entry -> has(entry, build))
        .map(entry -> new StringTokenizer(entry, "<>").nextToken())
        .collect(Collectors.toUnmodifiableList());
  }

  private static boolean has(String entry, CPython build) {
    int came = entry.indexOf(">=");
    int went = entry.indexOf('<');
    return came >= 0
        ? build.since(Integer.parseInt(entry.substring(came + 2)))
        : went < 0 || !build.since(Integer.parseInt(entry.substring(went + 1)));
  }
}
