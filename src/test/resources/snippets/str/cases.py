for s in ("hello World", "ßTRASSE", "ǆabc", "ΑΣ ΣΑΣ", "İi", "ﬁne ﬂy", "o'neill's x2y", "éÀ"):
    print([s.lower(), s.upper(), s.title(), s.capitalize(), s.swapcase(), s.casefold()])
for s in ("abc", "Abc", "ABC", "Abc Def", "123", "a1", "²", "½", "٣", " \t\u2003", "", "é", "_x", "1x", "\u200b", "Ǆ"):
    print(ascii(s), *[int(f()) for f in (s.isalpha, s.isdigit, s.isdecimal, s.isnumeric, s.isalnum, s.isspace, s.islower, s.isupper, s.istitle, s.isidentifier, s.isprintable, s.isascii)])
