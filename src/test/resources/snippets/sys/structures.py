import sys

print(sys.version_info[:3], sys.version_info > (3, 5), sys.version_info)
print(sys.float_info, sys.int_info, sys.hash_info)
print(sys.implementation)
print(sys.byteorder, sys.platform, sys.maxunicode, hex(sys.hexversion))
print(sys.stdout, sys.stderr)
