import sys

print(sys.flags.optimize, sys.flags.dev_mode, sys.flags.safe_path)
print(type(sys.flags), type(sys.flags).n_fields, len(sys.flags), sys.thread_info)
for named in sys.version_info, sys.int_info:
    try:
        print(type(named)(range(4)))
    except TypeError as error:
        print(error)
for wrong in (1, 2), 5:
    try:
        type(sys.int_info)(wrong)
    except TypeError as error:
        print(error)
print(sys.version_info.__reduce__()[1], sys.getsizeof(sys.flags))
print('math' in sys.stdlib_module_names, 'heap' in sys.stdlib_module_names)
print(len(sys.stdlib_module_names), len(sys.builtin_module_names))
