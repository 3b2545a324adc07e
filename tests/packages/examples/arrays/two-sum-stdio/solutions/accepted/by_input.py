from collections import defaultdict

where = defaultdict(list)


def main():
    n, target = map(int, input().split())
    nums = list(map(int, input().split()))
    assert n == len(nums)
    for i, v in enumerate(nums):
        where[v].append(i)
    for i, v in enumerate(nums):
        for j in where.get(target - v, ()):
            if i < j:
                print(i, j, sep="\n")
                exit()


if __name__ == "__main__":
    main()
