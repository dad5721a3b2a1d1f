import operator as o


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


err(o.add,1)
err(o.neg)
err(o.add,1,'a')
err(o.concat,1,2)
err(o.concat,[1],2)
err(o.iconcat,1,2)
err(o.iconcat,[1],2)
err(o.contains,1,2)
err(o.countOf,1,2)
err(o.indexOf,1,2)
err(o.indexOf,[1],2)
err(o.getitem,1,2)
err(o.setitem,(1,),0,2)
err(o.delitem,(1,),0)
err(o.length_hint,[1,2])
err(o.length_hint,5,3)
err(o.length_hint,5,'a')
err(o.length_hint)
err(o.pow,'a',2)
err(o.ipow,'a',2)
err(o.iadd,1,'a')
err(o.index,1.5)
err(o.inv,1.5)
err(o.abs,'a')
err(o.not_,1,2)
err(o.is_,1)
err(o.lt,1,'a')
