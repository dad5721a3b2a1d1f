'a', "b", '''c''', """d"""
'', "", '''''', """"""
'a' "b" '''c'''
'\a\b\f\n\r\t\v\\\'\"\0\7\12\123\1234\x41\u0041\U00000041\N{LATIN SMALL LETTER A}\N{bullet}'
'\ud800', '\udc00\ud800', '\377\777'
'a\
b'
'''a
b
  c'''
r'\n\'', R"\x", u'a', U"b"
b'a', B"\x41\n\101\377", rb'\n', bR"\x", Rb'\'', br'''a
b'''
b'a' b"b"
'é日本𝐱', 'e\u0301', '"', "'", '''"'"''', """'"'"""
('a'
 'b')
"a" 'b' if c else "d"
f'', f"", F'a', fr'\n{a}\d', rf"""{a}""", Rf'{a}\{b}'
f'{a}', f'{a}b', f'b{a}', f'{a}{b}', f'{a} {b}'
f'{{', f'}}', f'{{}}', f'a{{b}}c', f'{{{a}}}', f'{{{{{a}', f'{a}}}', f'{{a}}{b}'
f'{a!r}', f'{a!s:>10}', f'{a!a}', f'{a:10}', f'{a:{b}}', f'{a:{b}.{c}}', f'{a:{b!r}}', f'{a!r:{b}x{c}y}'
f'{a=}', f'{a = }', f'{ a=}', f'{a=!s}', f'{a=:x}', f'{a=!r:x}', f'{a + b = }', f'{a=}{b=}', f'x{a=}y'
f'{ a }', f'{(a)}', f'{a, b}', f'{a,}', f'{*a, b}', f'{yield_}', f'{a if b else c}', f'{(lambda: 1)}', f'{(a := 1)}'
f'{a:=5}', f'{a!=b}', f'{a==b}', f'{a<=b}', f'{a>b}', f'{a[b]}', f'{a["b"]}', f'{a[b:c]}', f'{ {a: b} }', f'{ {a for a in b} }'
f"{'a'}", f"{"a"}", f'{'a'}', f"{f"{f"{a}"}"}", f'{a['b']}', f"{"\n".join(a)}"
f'''{
a
}''', f"""{a
+ b:
>10}"""
f'{a:%Y-%m-%d}', f'{a:,}'
f'\N{BULLET} {a} \N{LATIN SMALL LETTER A}', f'\x41{a}\u0041', f'\{a}', f'a\
b{c}'
'a' f'{b}' 'c' f'd' r'\e'
f'a' 'b', 'a' f'b', f'{a}' f'{b}', f'' '' f''
(f'a{b}'
 'c'
 f'{d}e')
f'é{a}ñ{b}', f'日本{a!r:é}'
f'{a:{b:c}}'
f'{lambda_}', f'{a.b.c(d)[e]}', f'{a:x{b}y{c}z}'
f'{"{"}', f'{"}"}', f'{a:}', f'{a!r:}'
f'{a}' in b
f"""
{a:
}
"""
f'''{a = # comment
}'''
f"{'#'=}"
