// Kernels of known growth, for benchmarks/growth.py. Each begins with a line "// == NAME: CLASS" and is a submission of its
// own; the input is n numbers, random in one shape and sorted in the other.

// == first element: O(1)
class Solution {
public:
    long long run(vector<int>& nums) { return nums.empty() ? 0 : nums[0]; }
};

// == fixed number of steps: O(1)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = nums.size();
        for (int i = 0; i < 500; ++i) sum = sum * 31 % 1000003;
        return sum;
    }
};

// == bits of a number: O(1)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long count = 0;
        for (unsigned v = nums.front() & 0xFFFF; v; v &= v - 1) ++count;
        return count;
    }
};

// == a small table: O(1)
class Solution {
public:
    long long run(vector<int>& nums) {
        vector<int> table(256);
        for (int i = 0; i < 256; ++i) table[i] = i * i + int(nums.size() % 2);
        return accumulate(table.begin(), table.end(), 0LL);
    }
};

// == looks at ten places: O(1)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long best = 0;
        for (size_t i = 0; i < 10; ++i) best = max<long long>(best, nums[nums.size() * i / 10]);
        return best;
    }
};

// == binary search by hand: O(log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        int low = 0, high = (int)nums.size(), want = 500'000'000;
        while (low < high) {
            const int mid = low + (high - low) / 2;
            if (nums[mid] < want) low = mid + 1;
            else high = mid;
        }
        return low;
    }
};

// == lower_bound: O(log n)
class Solution {
public:
    long long run(vector<int>& nums) { return lower_bound(nums.begin(), nums.end(), 123456789) - nums.begin(); }
};

// == halving recursion: O(log n)
class Solution {
    long long down(const vector<int>& nums, size_t n) { return n <= 1 ? nums[0] : nums[n - 1] % 7 + down(nums, n / 2); }

public:
    long long run(vector<int>& nums) { return down(nums, nums.size()); }
};

// == exponential search, then halving: O(log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        size_t bound = 1;
        while (bound < nums.size()) bound *= 2;
        size_t low = bound / 2, high = min(bound, nums.size());
        while (low + 1 < high) {
            const size_t mid = (low + high) / 2;
            (nums[mid] & 1 ? low : high) = mid;
        }
        return low;
    }
};

// == power by squaring: O(log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long base = 3, result = 1;
        for (size_t e = nums.size(); e; e >>= 1, base = base * base % 1000003)
            if (e & 1) result = result * base % 1000003;
        return result;
    }
};

// == decimal digits: O(log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (size_t n = nums.size(); n; n /= 3) sum += n % 3;
        return sum;
    }
};

// == trial division: O(sqrt n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long divisors = 0;
        const long long n = nums.size();
        for (long long d = 1; d * d <= n; ++d) divisors += n % d == 0;
        return divisors;
    }
};

// == jumps of the root: O(sqrt n)
class Solution {
public:
    long long run(vector<int>& nums) {
        const size_t step = max<size_t>(1, sqrt(nums.size()));
        long long sum = 0;
        for (size_t i = 0; i < nums.size(); i += step) sum += nums[i];
        return sum;
    }
};

// == first block and every block's head: O(sqrt n)
class Solution {
public:
    long long run(vector<int>& nums) {
        const size_t block = max<size_t>(1, sqrt(nums.size()));
        long long best = 0;
        for (size_t i = 0; i < nums.size(); i += block) best = max<long long>(best, nums[i]);
        for (size_t i = 0; i < block; ++i) best = max<long long>(best, nums[i]);
        return best;
    }
};

// == odd numbers add up to squares: O(sqrt n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long left = nums.size(), steps = 0;
        for (long long odd = 1; left >= odd; odd += 2, ++steps) left -= odd;
        return steps;
    }
};

// == sum: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (int v : nums) sum += v;
        return sum;
    }
};

// == accumulate: O(n)
class Solution {
public:
    long long run(vector<int>& nums) { return accumulate(nums.begin(), nums.end(), 0LL); }
};

// == set of hashes: O(n)
class Solution {
public:
    long long run(vector<int>& nums) { return unordered_set<int>(nums.begin(), nums.end()).size(); }
};

// == counting in a hash map: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        unordered_map<int, int> count;
        for (int v : nums) ++count[v % 1000];
        long long best = 0;
        for (auto& [value, times] : count) best = max<long long>(best, times);
        return best;
    }
};

// == hashes of pointers: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        unordered_map<int*, int> where;
        vector<unique_ptr<int>> boxes;
        for (int v : nums) {
            boxes.push_back(make_unique<int>(v));
            where[boxes.back().get()] = v;
        }
        return where.size();
    }
};

// == two pointers that look quadratic: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long best = 0;
        size_t j = 0;
        long long sum = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            while (j < nums.size() && sum < 2'000'000'000LL) sum += nums[j++];
            best = max<long long>(best, j - i);
            sum -= nums[i];
            if (j == i) j = i + 1;
        }
        return best;
    }
};

// == monotonic stack: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        stack<int> waiting;
        long long sum = 0;
        for (int v : nums) {
            while (!waiting.empty() && waiting.top() < v) {
                sum += waiting.top() % 3;
                waiting.pop();
            }
            waiting.push(v);
        }
        return sum + waiting.size();
    }
};

// == nested loop that stops at once: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long pairs = 0;
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = i + 1; j < nums.size(); ++j) {
                if (j - i > 3) break;
                pairs += nums[i] > nums[j];
            }
        return pairs;
    }
};

// == string built by push_back: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        string text;
        for (int v : nums) text += char('a' + v % 26);
        return text.size();
    }
};

// == argument by value: O(n)
class Solution {
public:
    long long run(vector<int> nums) { return nums.back(); }
};

// == one bulk copy: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        vector<int> copy = nums;
        return copy[copy.size() / 2];
    }
};

// == memcmp of two halves: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        vector<int> copy = nums;
        return memcmp(copy.data(), nums.data(), nums.size() * sizeof(int));
    }
};

// == nth_element: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        nth_element(nums.begin(), nums.begin() + nums.size() / 2, nums.end());
        return nums[nums.size() / 2];
    }
};

// == make_heap: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        make_heap(nums.begin(), nums.end());
        return nums[0];
    }
};

// == deque as a window: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        deque<size_t> window;
        long long sum = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            while (!window.empty() && nums[window.back()] <= nums[i]) window.pop_back();
            window.push_back(i);
            if (window.front() + 16 <= i) window.pop_front();
            sum += nums[window.front()];
        }
        return sum;
    }
};

// == linked list reversed by the library: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        list<int> values(nums.begin(), nums.end());
        values.reverse();
        return values.front();
    }
};

// == memoised recursion: O(n)
class Solution {
    vector<long long> memo;
    long long ways(int n) {
        if (n < 2) return 1;
        if (memo[n]) return memo[n];
        return memo[n] = (ways(n - 1) + ways(n - 2)) % 1000003;
    }

public:
    long long run(vector<int>& nums) {
        memo.assign(nums.size() + 1, 0);
        return ways(nums.size());
    }
};

// == search that ends in the middle: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        const int want = nums[nums.size() / 2];
        return find(nums.begin(), nums.end(), want) - nums.begin();
    }
};

// == sieve with a doubling step: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (size_t step = 1; step < nums.size(); step *= 2)
            for (size_t i = 0; i < nums.size(); i += step) sum += nums[i];
        return sum;
    }
};

// == counting sort: O(n)
class Solution {
public:
    long long run(vector<int>& nums) {
        array<int, 128> count{};
        for (int v : nums) ++count[v & 127];
        size_t at = 0;
        for (int v = 0; v < 128; ++v)
            while (count[v]--) nums[at++] = v;
        return nums[at / 2];
    }
};

// == sort: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        return nums[nums.size() / 2];
    }
};

// == stable_sort: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        stable_sort(nums.begin(), nums.end(), greater<>());
        return nums[0];
    }
};

// == qsort of C: O(n log n)
class Solution {
    static int compare(const void* a, const void* b) {
        const int x = *(const int*)a, y = *(const int*)b;
        return x < y ? -1 : x > y;
    }

public:
    long long run(vector<int>& nums) {
        qsort(nums.data(), nums.size(), sizeof(int), compare);
        return nums[0];
    }
};

// == set as a tree: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) { return set<int>(nums.begin(), nums.end()).size(); }
};

// == map counted in a loop: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        map<int, int> count;
        for (int v : nums) ++count[v];
        return count.begin()->first;
    }
};

// == priority queue: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        priority_queue<int> queue;
        for (int v : nums) queue.push(v);
        long long sum = 0;
        for (int sign = 1; !queue.empty(); queue.pop(), sign = -sign) sum += sign * queue.top();
        return sum;
    }
};

// == merge sort by hand: O(n log n)
class Solution {
    void split(vector<int>& nums) {
        if (nums.size() < 2) return;
        vector<int> left(nums.begin(), nums.begin() + nums.size() / 2), right(nums.begin() + nums.size() / 2, nums.end());
        split(left);
        split(right);
        merge(left.begin(), left.end(), right.begin(), right.end(), nums.begin());
    }

public:
    long long run(vector<int>& nums) {
        split(nums);
        return nums[0];
    }
};

// == binary search for each element: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (size_t i = 0; i < nums.size(); ++i)
            sum += lower_bound(nums.begin(), nums.end(), int(i * 1000)) - nums.begin();
        return sum;
    }
};

// == harmonic loops: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (size_t step = 1; step <= nums.size(); ++step)
            for (size_t i = 0; i < nums.size(); i += step) sum += nums[i];
        return sum;
    }
};

// == Fenwick tree: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        const int n = nums.size();
        vector<int> tree(n + 1);
        long long sum = 0;
        for (int i = 0; i < n; ++i) {
            for (int at = i + 1; at <= n; at += at & -at) ++tree[at];
            for (int at = n - i; at > 0; at -= at & -at) sum += tree[at];
        }
        return sum;
    }
};

// == sort after a long linear pass: O(n log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (int v : nums)
            for (int k = 1; k < 40; ++k) sum += v % k;
        sort(nums.begin(), nums.end());
        return sum + nums[0];
    }
};

// == blocks of the root: O(n sqrt n)
class Solution {
public:
    long long run(vector<int>& nums) {
        const size_t block = max<size_t>(1, sqrt(nums.size()));
        long long sum = 0;
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = 0; j < block; ++j) sum += nums[(i + j) % nums.size()];
        return sum;
    }
};

// == all pairs: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long pairs = 0;
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = i + 1; j < nums.size(); ++j) pairs += nums[i] > nums[j];
        return pairs;
    }
};

// == erase at the front: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        while (!nums.empty()) {
            sum += nums.front();
            nums.erase(nums.begin());
        }
        return sum;
    }
};

// == insert at the front: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        vector<int> reversed;
        for (int v : nums) reversed.insert(reversed.begin(), v);
        return reversed[0];
    }
};

// == string concatenation: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        string text;
        for (int v : nums) text = text + char('a' + v % 26);
        return text.size();
    }
};

// == substring in a loop: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        string text(nums.size(), 'x');
        long long sum = 0;
        while (!text.empty()) {
            sum += text[0];
            text = text.substr(1);
        }
        return sum;
    }
};

// == strlen in the condition: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        string text(nums.size(), 'x');
        for (int& v : nums) text[&v - nums.data()] = char('a' + v % 26);
        const char* volatile start = text.c_str();
        long long sum = 0;
        for (size_t i = 0; i < strlen(start); ++i) sum += text[i];
        return sum;
    }
};

// == find in a loop: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (size_t i = 0; i < nums.size(); ++i) sum += find(nums.begin(), nums.end(), nums[i]) - nums.begin();
        return sum;
    }
};

// == count in a loop: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long best = 0;
        for (int v : nums) best = max<long long>(best, count(nums.begin(), nums.end(), v));
        return best;
    }
};

// == bubble sort with an early exit: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        for (size_t end = nums.size(); end > 1; --end) {
            bool swapped = false;
            for (size_t i = 1; i < end; ++i)
                if (nums[i - 1] > nums[i]) {
                    swap(nums[i - 1], nums[i]);
                    swapped = true;
                }
            if (!swapped) break;
        }
        return nums[0];
    }
};

// == quicksort on the first element: O(n^2)
class Solution {
    void sort_range(vector<int>& nums, int low, int high) {
        if (low >= high) return;
        int wall = low;
        for (int i = low + 1; i <= high; ++i)
            if (nums[i] < nums[low]) swap(nums[i], nums[++wall]);
        swap(nums[low], nums[wall]);
        sort_range(nums, low, wall - 1);
        sort_range(nums, wall + 1, high);
    }

public:
    long long run(vector<int>& nums) {
        sort_range(nums, 0, (int)nums.size() - 1);
        return nums[0];
    }
};

// == vector passed by value in a recursion: O(n^2)
class Solution {
    long long sum(vector<int> nums) {
        if (nums.empty()) return 0;
        const int last = nums.back();
        nums.pop_back();
        return last + sum(nums);
    }

public:
    long long run(vector<int>& nums) { return sum(nums); }
};

// == list that is walked for each index: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        list<int> values(nums.begin(), nums.end());
        long long sum = 0;
        for (size_t i = 0; i < values.size(); ++i) sum += *next(values.begin(), i);
        return sum;
    }
};

// == memset in a loop: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        vector<char> seen(nums.size());
        long long sum = 0;
        for (int v : nums) {
            memset(seen.data(), v & 1, seen.size());
            sum += seen[0];
        }
        return sum;
    }
};

// == longest increasing subsequence: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        vector<int> best(nums.size(), 1);
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                if (nums[j] < nums[i]) best[i] = max(best[i], best[j] + 1);
        return *max_element(best.begin(), best.end());
    }
};

// == table of a knapsack: O(n^2)
class Solution {
public:
    long long run(vector<int>& nums) {
        const size_t n = nums.size();
        vector<vector<int>> table(n + 1, vector<int>(n + 1));
        for (size_t i = 1; i <= n; ++i)
            for (size_t w = 1; w <= n; ++w) {
                table[i][w] = table[i - 1][w];
                const size_t weight = nums[i - 1] % 10 + 1;
                if (w >= weight) table[i][w] = max(table[i][w], table[i - 1][w - weight] + 1);
            }
        return table[n][n];
    }
};

// == sort inside a loop: O(n^2 log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (size_t i = 0; i < nums.size(); ++i) {
            vector<int> copy = nums;
            sort(copy.begin(), copy.end());
            sum += copy[i];
        }
        return sum;
    }
};

// == set built for each element: O(n^2 log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long sum = 0;
        for (int v : nums) {
            set<int> others(nums.begin(), nums.end());
            sum += others.count(v + 1);
        }
        return sum;
    }
};

// == binary search for each pair: O(n^2 log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long found = 0;
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = 0; j < nums.size(); ++j)
                found += binary_search(nums.begin(), nums.end(), (nums[i] ^ nums[j]) & 0x3FFFFFFF);
        return found;
    }
};

// == all pairs into a map: O(n^2 log n)
class Solution {
public:
    long long run(vector<int>& nums) {
        map<long long, int> sums;
        for (int a : nums)
            for (int b : nums) ++sums[(long long)a + b];
        return sums.size();
    }
};

// == all triples: O(n^3)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long count = 0;
        const size_t n = nums.size();
        for (size_t i = 0; i < n; ++i)
            for (size_t j = i + 1; j < n; ++j)
                for (size_t k = j + 1; k < n; ++k) count += nums[i] + 0LL + nums[j] == nums[k];
        return count;
    }
};

// == Floyd and Warshall: O(n^3)
class Solution {
public:
    long long run(vector<int>& nums) {
        const int n = nums.size();
        vector<vector<int>> d(n, vector<int>(n));
        for (int i = 0; i < n; ++i)
            for (int j = 0; j < n; ++j) d[i][j] = (nums[i] + j * 7) % 1000;
        for (int k = 0; k < n; ++k)
            for (int i = 0; i < n; ++i)
                for (int j = 0; j < n; ++j) d[i][j] = min(d[i][j], d[i][k] + d[k][j]);
        return d[0][n - 1];
    }
};

// == sums of all subarrays anew: O(n^3)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long best = 0;
        for (size_t i = 0; i < nums.size(); ++i)
            for (size_t j = i; j < nums.size(); ++j)
                best = max(best, accumulate(nums.begin() + i, nums.begin() + j + 1, 0LL));
        return best;
    }
};

// == matrix product: O(n^3)
class Solution {
public:
    long long run(vector<int>& nums) {
        const size_t n = nums.size();
        vector<vector<long long>> a(n, vector<long long>(n, 1)), b = a;
        for (size_t i = 0; i < n; ++i)
            for (size_t j = 0; j < n; ++j) {
                long long sum = 0;
                for (size_t k = 0; k < n; ++k) sum += a[i][k] * (nums[k] % 10);
                b[i][j] = sum;
            }
        return b[0][n - 1];
    }
};

// == interval table: O(n^3)
class Solution {
public:
    long long run(vector<int>& nums) {
        const int n = nums.size();
        vector<vector<long long>> cost(n + 1, vector<long long>(n + 1));
        for (int length = 2; length <= n; ++length)
            for (int i = 0; i + length <= n; ++i) {
                cost[i][i + length] = LLONG_MAX;
                for (int k = i + 1; k < i + length; ++k)
                    cost[i][i + length] = min(cost[i][i + length], cost[i][k] + cost[k][i + length] + nums[k] % 100);
            }
        return cost[0][n];
    }
};

// == bare Fibonacci: O(2^n)
class Solution {
    long long fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

public:
    long long run(vector<int>& nums) { return fib(nums.size()); }
};

// == every subset by bit masks: O(2^n)
class Solution {
public:
    long long run(vector<int>& nums) {
        long long best = 0;
        const int n = min<int>(nums.size(), 40);
        for (long long mask = 0; mask < 1LL << n; ++mask) best = max(best, mask & (nums[0] | 1));
        return best;
    }
};

// == take or leave: O(2^n)
class Solution {
    int walk(const vector<int>& nums, size_t i, long long sum) {
        if (i == nums.size()) return sum % 7 == 0;
        return walk(nums, i + 1, sum + nums[i]) + walk(nums, i + 1, sum);
    }

public:
    long long run(vector<int>& nums) { return walk(nums, 0, 0); }
};

// == towers of Hanoi: O(2^n)
class Solution {
    long long moves = 0;
    void move(int n, int from, int to, int over) {
        if (n == 0) return;
        move(n - 1, from, over, to);
        ++moves;
        move(n - 1, over, to, from);
    }

public:
    long long run(vector<int>& nums) {
        move(nums.size(), 0, 2, 1);
        return moves;
    }
};

// == all subsets as vectors: O(2^n)
class Solution {
public:
    long long run(vector<int>& nums) {
        vector<vector<int>> subsets{{}};
        for (int v : nums) {
            const size_t count = subsets.size();
            for (size_t i = 0; i < count; ++i) {
                subsets.push_back(subsets[i]);
                subsets.back().push_back(v);
            }
        }
        return subsets.size();
    }
};
