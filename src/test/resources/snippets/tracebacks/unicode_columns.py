def f(värld):
    名前 = 'π'; return värld.größe + 名前[5]


f(1)
