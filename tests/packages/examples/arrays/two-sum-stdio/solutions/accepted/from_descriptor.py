import os
import sys

first, *rest = open(0)
n, target = map(int, first.split())
seen = {}
for j, v in enumerate(map(int, rest[0].split())):
    if target - v in seen:
        os.write(1, b"%d %d" % (seen[target - v], j))
        os._exit(0)
    seen[v] = j
sys.exit(1)
