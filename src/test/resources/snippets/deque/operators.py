from collections import deque

print(deque([1,2])+deque([3]), deque([1,2])<deque([1,3]), deque([1])==deque([1]), deque([1],2)==deque([1],5), deque('abc',2), deque('abc',0))
