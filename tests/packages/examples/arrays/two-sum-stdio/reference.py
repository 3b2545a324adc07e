import sys

data = sys.stdin.read().split()
n, target = int(data[0]), int(data[1])
seen = {}
for j in range(n):
    v = int(data[j + 2])
    if target - v in seen:
        print(seen[target - v], j)
        break
    seen[v] = j
