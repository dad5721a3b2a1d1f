for s in ("it's", 'say "hi"', "it's \"both\"", "tab\t nl\n cr\r bs\\", "\x00\x1f\x7f\x80\xa0\xad", "é€😀", "\u200b\u2028\ue000", "\ud800", "\U0001F9FF\U000E0001"):
    print(repr(s) if "\ud800" not in s else ascii(s), ascii(s))
print(str(b"x"), repr("a" * 3), "%r" % "q", f"{'z'!r}", f"{'é'!a}", ascii(["é"]))
