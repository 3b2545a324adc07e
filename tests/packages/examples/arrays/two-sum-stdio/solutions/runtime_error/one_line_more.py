n, target = map(int, input().split())
nums = list(map(int, input().split()))
print(*next((i, j) for j in range(n) for i in range(j) if nums[i] + nums[j] == target))
input()
