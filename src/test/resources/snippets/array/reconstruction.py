from array import _array_reconstructor, array

numbers = array('h', [1, -2])
print(numbers.__reduce_ex__(2))
function, arguments, state = numbers.__reduce_ex__(3)
print(function is _array_reconstructor, arguments, state)
print(function(*arguments), function(array, 'h', 5, b'\0\1\xff\xfe'))
print(function(array, 'l', 2, b'\1\0'), function(array, 'd', 15, b'?\x80\0\0'))
for wrong in (array, '?', 0, b''), (array, 'b', 22, b''), (str, 'b', 0, b''), (array, 'd', 14, b'a'):
    try:
        function(*wrong)
    except (TypeError, ValueError) as error:
        print(error)
