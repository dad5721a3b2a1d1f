text = "".join(["abc", "de"])
print([x is text for x in ("%s" % text, "%.5s" % text, "%5s" % text, "%s" % (text,), text % (), text.format())])
print([x is text for x in ("{}".format(text), "{0:s}".format(text), "{:5}".format(text), "{x}".format(x=text), f"{text}", f"{text:5}", format(text, "s"), format(text))])
print([x is text for x in ("%.3s" % text, "%s!" % text, "%6s" % text, "{}!".format(text), "{:6}".format(text), f"{text:6}", f"{text}{text}")])
class S(str):
    pass
s = S("xyz")
print(type("%s" % s).__name__, type("{}".format(s)).__name__, type(f"{s}").__name__, type(format(s, "")).__name__, type(s.format()).__name__, type(s % ()).__name__)
