# Kernels of known growth, for benchmarks/growth.py. Each begins with a line "# == NAME: CLASS" and is a submission of its
# own; the input is n numbers, random in one shape and sorted in the other.

# == first element: O(1)
class Solution:
    def run(self, nums):
        return nums[0]


# == fixed number of steps: O(1)
class Solution:
    def run(self, nums):
        total = len(nums)
        for _ in range(200):
            total = total * 31 % 1000003
        return total


# == ten places: O(1)
class Solution:
    def run(self, nums):
        return max(nums[len(nums) * i // 10] for i in range(10))


# == bisect: O(log n)
class Solution:
    def run(self, nums):
        return bisect_left(nums, 123456789)


# == binary search by hand: O(log n)
class Solution:
    def run(self, nums):
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] < 500_000_000:
                low = middle + 1
            else:
                high = middle
        return low


# == halving recursion: O(log n)
class Solution:
    def run(self, nums):
        def down(n):
            return 1 if n <= 1 else 1 + down(n // 2)

        return down(len(nums))


# == trial division: O(sqrt n)
class Solution:
    def run(self, nums):
        n, d, count = len(nums) * 50, 1, 0
        while d * d <= n:
            count += n % d == 0
            d += 1
        return count


# == jumps of the root: O(sqrt n)
class Solution:
    def run(self, nums):
        step = max(1, isqrt(len(nums)) // 4)
        total = 0
        for i in range(0, len(nums), step):
            total += nums[i] % 7
        for i in range(isqrt(len(nums)) * 4):
            total += i
        return total


# == sum: O(n)
class Solution:
    def run(self, nums):
        return sum(nums)


# == loop: O(n)
class Solution:
    def run(self, nums):
        total = 0
        for v in nums:
            total += v & 7
        return total


# == set: O(n)
class Solution:
    def run(self, nums):
        return len(set(nums))


# == dict counted in a loop: O(n)
class Solution:
    def run(self, nums):
        count = {}
        for v in nums:
            count[v] = count.get(v, 0) + 1
        return max(count.values())


# == Counter: O(n)
class Solution:
    def run(self, nums):
        return max(Counter(nums).values())


# == slice: O(n)
class Solution:
    def run(self, nums):
        return nums[::-1][0]


# == join: O(n)
class Solution:
    def run(self, nums):
        return len("".join([chr(97 + v % 26) for v in nums]))


# == monotonic stack: O(n)
class Solution:
    def run(self, nums):
        stack, total = [], 0
        for v in nums:
            while stack and stack[-1] < v:
                total += stack.pop() % 3
            stack.append(v)
        return total + len(stack)


# == deque from the left: O(n)
class Solution:
    def run(self, nums):
        queue, total = deque(nums), 0
        while queue:
            total += queue.popleft() & 1
        return total


# == memoised recursion: O(n)
class Solution:
    def run(self, nums):
        @cache
        def ways(n):
            return 1 if n < 2 else (ways(n - 1) + ways(n - 2)) % 1000003

        return ways(len(nums))


# == sort: O(n log n)
class Solution:
    def run(self, nums):
        return sorted(nums)[len(nums) // 2]


# == heap: O(n log n)
class Solution:
    def run(self, nums):
        heap = []
        for v in nums:
            heappush(heap, v)
        total = 0
        while heap:
            total += heappop(heap) & 1
        return total


# == bisect for each element: O(n log n)
class Solution:
    def run(self, nums):
        return sum(bisect_left(nums, i * 1000) for i in range(len(nums)))


# == merge sort by hand: O(n log n)
class Solution:
    def run(self, nums):
        def split(values):
            if len(values) < 2:
                return values
            left, right = split(values[: len(values) // 2]), split(values[len(values) // 2 :])
            merged, i, j = [], 0, 0
            while i < len(left) and j < len(right):
                if left[i] <= right[j]:
                    merged.append(left[i])
                    i += 1
                else:
                    merged.append(right[j])
                    j += 1
            return merged + left[i:] + right[j:]

        return split(nums)[0]


# == all pairs: O(n^2)
class Solution:
    def run(self, nums):
        count = 0
        for i in range(len(nums)):
            for j in range(i):
                count += nums[i] > nums[j]
        return count


# == index in a loop: O(n^2)
class Solution:
    def run(self, nums):
        return sum(nums.index(v) for v in nums)


# == membership in a list: O(n^2)
class Solution:
    def run(self, nums):
        seen = []
        for v in nums:
            if v not in seen:
                seen.append(v)
        return len(seen)


# == pop from the front: O(n^2)
class Solution:
    def run(self, nums):
        nums = nums * 4
        total = 0
        while nums:
            total += nums.pop(0) & 1
        return total


# == slice in a recursion: O(n^2)
class Solution:
    def run(self, nums):
        def total(values):
            return 0 if not values else (values[0] & 1) + total(values[1:])

        return total(nums)


# == count in a loop: O(n^2)
class Solution:
    def run(self, nums):
        return max(nums.count(v) for v in nums)


# == sum of every prefix: O(n^2)
class Solution:
    def run(self, nums):
        return max(sum(nums[:i]) for i in range(len(nums)))


# == bubble sort with an early exit: O(n^2)
class Solution:
    def run(self, nums):
        for end in range(len(nums) - 1, 0, -1):
            swapped = False
            for i in range(end):
                if nums[i] > nums[i + 1]:
                    nums[i], nums[i + 1] = nums[i + 1], nums[i]
                    swapped = True
            if not swapped:
                break
        return nums[0]


# == longest increasing subsequence: O(n^2)
class Solution:
    def run(self, nums):
        best = []
        for i, v in enumerate(nums):
            best.append(1 + max((b for b, w in zip(best, nums) if w < v), default=0))
        return max(best)


# == sort in a loop: O(n^2 log n)
class Solution:
    def run(self, nums):
        return sum(sorted(nums)[i] & 1 for i in range(len(nums)))


# == all triples: O(n^3)
class Solution:
    def run(self, nums):
        n, count = len(nums), 0
        for i in range(n):
            for j in range(i):
                for k in range(j):
                    count += nums[i] + nums[j] == nums[k]
        return count


# == matrix product: O(n^3)
class Solution:
    def run(self, nums):
        n = len(nums)
        a = [[(v + j) % 10 for j in range(n)] for v in nums]
        product = [[sum(a[i][k] * a[k][j] for k in range(n)) for j in range(n)] for i in range(n)]
        return product[0][0]


# == sums of all subarrays anew: O(n^3)
class Solution:
    def run(self, nums):
        n = len(nums)
        return max(sum(nums[i:j]) for i in range(n) for j in range(i + 1, n + 1))


# == bare Fibonacci: O(2^n)
class Solution:
    def run(self, nums):
        def fib(n):
            return n if n < 2 else fib(n - 1) + fib(n - 2)

        return fib(len(nums))


# == take or leave: O(2^n)
class Solution:
    def run(self, nums):
        def walk(i, total):
            if i == len(nums):
                return total % 7 == 0
            return walk(i + 1, total + nums[i]) + walk(i + 1, total)

        return int(walk(0, 0))


# == all subsets: O(2^n)
class Solution:
    def run(self, nums):
        subsets = [[]]
        for v in nums:
            subsets += [subset + [v] for subset in subsets]
        return len(subsets)
