n, target = map(int, input().split())
seen = {}
for j, v in enumerate(map(int, input().split()), start=1):
    if target - v in seen:
        print(seen[target - v], j)
        break
    seen[v] = j
