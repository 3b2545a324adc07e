// Programs whose memory is known, for benchmarks/growth.py --memory. Each begins with a line "// == NAME, SLUG: CLASS" and
// is a submission to that package; the class is of what is held beyond input and answer, the stack included, on the
// worst input. Several stand for a confusion that was seen.

// == stack in a vector, valid-parentheses: O(n)
class Solution {
public:
    bool isValid(string s) {
        vector<char> open;
        for (char c : s) {
            if (c == '(' || c == '[' || c == '{') {
                open.push_back(c);
            } else {
                if (open.empty()) return false;
                char o = open.back();
                open.pop_back();
                if ((o == '(') != (c == ')') || (o == '[') != (c == ']')) return false;
            }
        }
        return open.empty();
    }
};

// == stack in a deque, daily-temperatures: O(n)
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& t) {
        stack<int> waiting;
        vector<int> answer(t.size());
        for (int i = 0; i < (int)t.size(); ++i) {
            while (!waiting.empty() && t[waiting.top()] < t[i]) {
                answer[waiting.top()] = i - waiting.top();
                waiting.pop();
            }
            waiting.push(i);
        }
        return answer;
    }
};

// == stack over a vector, daily-temperatures: O(n)
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& t) {
        stack<pair<int, int>, vector<pair<int, int>>> waiting;
        vector<int> answer(t.size());
        for (int i = 0; i < (int)t.size(); ++i) {
            while (!waiting.empty() && waiting.top().first < t[i]) {
                answer[waiting.top().second] = i - waiting.top().second;
                waiting.pop();
            }
            waiting.push({t[i], i});
        }
        return answer;
    }
};

// == stack of as many as there are temperatures, daily-temperatures: O(1)
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& t) {
        stack<int> waiting;
        vector<int> answer(t.size());
        for (int i = (int)t.size() - 1; i >= 0; --i) {
            while (!waiting.empty() && t[waiting.top()] <= t[i]) waiting.pop();
            answer[i] = waiting.empty() ? 0 : waiting.top() - i;
            waiting.push(i);
        }
        return answer;
    }
};

// == from the back without a stack, daily-temperatures: O(1)
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& t) {
        int n = t.size(), hottest = 0;
        vector<int> answer(n);
        for (int i = n - 1; i >= 0; --i) {
            if (t[i] >= hottest) {
                hottest = t[i];
                continue;
            }
            int days = 1;
            while (t[i + days] <= t[i]) days += answer[i + days];
            answer[i] = days;
        }
        return answer;
    }
};

// == hash table, two-sum: O(n)
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> seen;
        for (int i = 0; i < (int)nums.size(); ++i) {
            auto it = seen.find(target - nums[i]);
            if (it != seen.end()) return {it->second, i};
            seen[nums[i]] = i;
        }
        return {};
    }
};

// == hash table reserved, two-sum: O(n)
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        unordered_map<int, int> seen;
        seen.reserve(nums.size() * 2);
        for (int i = 0; i < (int)nums.size(); ++i) {
            if (seen.count(target - nums[i])) return {seen[target - nums[i]], i};
            seen[nums[i]] = i;
        }
        return {};
    }
};

// == two loops, two-sum: O(1)
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        for (int i = 0; i < (int)nums.size(); ++i)
            for (int j = i + 1; j < (int)nums.size(); ++j)
                if ((long long)nums[i] + nums[j] == target) return {i, j};
        return {};
    }
};

// == copy sorted, two-sum: O(n)
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<pair<int, int>> a;
        for (int i = 0; i < (int)nums.size(); ++i) a.push_back({nums[i], i});
        sort(a.begin(), a.end());
        int i = 0, j = (int)a.size() - 1;
        while (i < j) {
            long long s = (long long)a[i].first + a[j].first;
            if (s == target) return {a[i].second, a[j].second};
            s < target ? ++i : --j;
        }
        return {};
    }
};

// == one row, edit-distance: O(n)
class Solution {
public:
    int minDistance(string a, string b) {
        int m = a.size(), n = b.size();
        vector<int> row(n + 1);
        iota(row.begin(), row.end(), 0);
        for (int i = 1; i <= m; ++i) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= n; ++j) {
                int kept = row[j];
                row[j] = a[i - 1] == b[j - 1] ? before : 1 + min({before, row[j], row[j - 1]});
                before = kept;
            }
        }
        return row[n];
    }
};

// == two rows that are swapped, edit-distance: O(n)
class Solution {
public:
    int minDistance(const string& a, const string& b) {
        int m = a.size(), n = b.size();
        vector<int> last(n + 1), row(n + 1);
        for (int j = 0; j <= n; ++j) last[j] = j;
        for (int i = 1; i <= m; ++i) {
            row[0] = i;
            for (int j = 1; j <= n; ++j)
                row[j] = a[i - 1] == b[j - 1] ? last[j - 1] : 1 + min({last[j - 1], last[j], row[j - 1]});
            swap(last, row);
        }
        return last[n];
    }
};

// == a table, edit-distance: O(m n)
class Solution {
public:
    int minDistance(string a, string b) {
        int m = a.size(), n = b.size();
        vector<vector<int>> d(m + 1, vector<int>(n + 1));
        for (int i = 0; i <= m; ++i)
            for (int j = 0; j <= n; ++j) {
                if (!i || !j) {
                    d[i][j] = i + j;
                } else {
                    d[i][j] = a[i - 1] == b[j - 1] ? d[i - 1][j - 1]
                                                   : 1 + min({d[i - 1][j - 1], d[i - 1][j], d[i][j - 1]});
                }
            }
        return d[m][n];
    }
};

// == memo and recursion, edit-distance: O(m n)
class Solution {
    vector<vector<int>> memo;
    int go(const string& a, const string& b, int i, int j) {
        if (!i || !j) return i + j;
        int& known = memo[i][j];
        if (known >= 0) return known;
        if (a[i - 1] == b[j - 1]) return known = go(a, b, i - 1, j - 1);
        return known = 1 + min({go(a, b, i - 1, j - 1), go(a, b, i - 1, j), go(a, b, i, j - 1)});
    }

public:
    int minDistance(string a, string b) {
        memo.assign(a.size() + 1, vector<int>(b.size() + 1, -1));
        return go(a, b, a.size(), b.size());
    }
};

// == table of amounts, coin-change: O(amount)
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<int> least(amount + 1, amount + 1);
        least[0] = 0;
        for (int a = 1; a <= amount; ++a)
            for (int c : coins)
                if (c <= a) least[a] = min(least[a], least[a - c] + 1);
        return least[amount] > amount ? -1 : least[amount];
    }
};

// == table of coins and amounts, coin-change: O(amount coins)
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        int k = coins.size();
        vector<vector<int>> d(k + 1, vector<int>(amount + 1, amount + 1));
        for (int i = 0; i <= k; ++i) d[i][0] = 0;
        for (int i = 1; i <= k; ++i)
            for (int a = 1; a <= amount; ++a) {
                d[i][a] = d[i - 1][a];
                if (coins[i - 1] <= a) d[i][a] = min(d[i][a], d[i][a - coins[i - 1]] + 1);
            }
        return d[k][amount] > amount ? -1 : d[k][amount];
    }
};

// == queue over amounts, coin-change: O(amount)
class Solution {
public:
    int coinChange(vector<int>& coins, int amount) {
        vector<bool> seen(amount + 1);
        queue<int> q;
        q.push(0);
        seen[0] = true;
        for (int steps = 0; !q.empty(); ++steps) {
            for (size_t left = q.size(); left; --left) {
                int a = q.front();
                q.pop();
                if (a == amount) return steps;
                for (int c : coins)
                    if (c <= amount - a && !seen[a + c]) {
                        seen[a + c] = true;
                        q.push(a + c);
                    }
            }
        }
        return -1;
    }
};

// == adjacency lists and a queue, course-schedule-ii: O(v + e)
class Solution {
public:
    vector<int> findOrder(int n, vector<vector<int>>& before) {
        vector<vector<int>> next(n);
        vector<int> left(n), order;
        for (auto& p : before) {
            next[p[1]].push_back(p[0]);
            ++left[p[0]];
        }
        queue<int> q;
        for (int i = 0; i < n; ++i)
            if (!left[i]) q.push(i);
        while (!q.empty()) {
            int c = q.front();
            q.pop();
            order.push_back(c);
            for (int d : next[c])
                if (!--left[d]) q.push(d);
        }
        if ((int)order.size() < n) return {};
        return order;
    }
};

// == adjacency in hash sets, course-schedule-ii: O(v + e)
class Solution {
    unordered_map<int, unordered_set<int>> next;
    vector<int> state, order;
    bool go(int c) {
        if (state[c]) return state[c] == 2;
        state[c] = 1;
        for (int d : next[c])
            if (!go(d)) return false;
        state[c] = 2;
        order.push_back(c);
        return true;
    }

public:
    vector<int> findOrder(int n, vector<vector<int>>& before) {
        for (auto& p : before) next[p[0]].insert(p[1]);
        state.assign(n, 0);
        for (int i = 0; i < n; ++i)
            if (!go(i)) return {};
        return order;
    }
};

// == a matrix of courses, course-schedule-ii: O(v^2)
class Solution {
public:
    vector<int> findOrder(int n, vector<vector<int>>& before) {
        vector<vector<char>> follows(n, vector<char>(n));
        vector<int> left(n), order;
        for (auto& p : before) {
            follows[p[1]][p[0]] = 1;
            ++left[p[0]];
        }
        for (int i = 0; i < n; ++i)
            if (!left[i]) order.push_back(i);
        for (size_t at = 0; at < order.size(); ++at)
            for (int d = 0; d < n; ++d)
                if (follows[order[at]][d] && !--left[d]) order.push_back(d);
        if ((int)order.size() < n) return {};
        return order;
    }
};

// == flood by recursion, number-of-islands: O(m n)
class Solution {
    void sink(vector<vector<char>>& g, int i, int j) {
        if (i < 0 || j < 0 || i == (int)g.size() || j == (int)g[0].size() || g[i][j] != '1') return;
        g[i][j] = '0';
        sink(g, i + 1, j);
        sink(g, i - 1, j);
        sink(g, i, j + 1);
        sink(g, i, j - 1);
    }

public:
    int numIslands(vector<vector<char>>& g) {
        int found = 0;
        for (int i = 0; i < (int)g.size(); ++i)
            for (int j = 0; j < (int)g[0].size(); ++j)
                if (g[i][j] == '1') {
                    ++found;
                    sink(g, i, j);
                }
        return found;
    }
};

// == union by rank, number-of-islands: O(m n)
class Solution {
    vector<int> up;
    int root(int a) {
        while (up[a] != a) a = up[a] = up[up[a]];
        return a;
    }

public:
    int numIslands(vector<vector<char>>& g) {
        int m = g.size(), n = g[0].size(), found = 0;
        up.resize(m * n);
        iota(up.begin(), up.end(), 0);
        for (int i = 0; i < m; ++i)
            for (int j = 0; j < n; ++j)
                if (g[i][j] == '1') {
                    ++found;
                    if (i && g[i - 1][j] == '1') {
                        int a = root(i * n + j), b = root((i - 1) * n + j);
                        if (a != b) up[a] = b, --found;
                    }
                    if (j && g[i][j - 1] == '1') {
                        int a = root(i * n + j), b = root(i * n + j - 1);
                        if (a != b) up[a] = b, --found;
                    }
                }
        return found;
    }
};

// == merge sort with one buffer, sort-an-array: O(n)
class Solution {
    void go(vector<int>& a, vector<int>& t, int l, int r) {
        if (r - l < 2) return;
        int m = l + (r - l) / 2;
        go(a, t, l, m);
        go(a, t, m, r);
        merge(a.begin() + l, a.begin() + m, a.begin() + m, a.begin() + r, t.begin() + l);
        copy(t.begin() + l, t.begin() + r, a.begin() + l);
    }

public:
    vector<int> sortArray(vector<int>& nums) {
        vector<int> t(nums.size());
        go(nums, t, 0, nums.size());
        return nums;
    }
};

// == merge sort with buffers in each call, sort-an-array: O(n)
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        if (nums.size() < 2) return nums;
        vector<int> a(nums.begin(), nums.begin() + nums.size() / 2), b(nums.begin() + nums.size() / 2, nums.end());
        a = sortArray(a);
        b = sortArray(b);
        vector<int> all;
        size_t i = 0, j = 0;
        while (i < a.size() || j < b.size()) {
            if (j == b.size() || (i < a.size() && a[i] <= b[j])) {
                all.push_back(a[i++]);
            } else {
                all.push_back(b[j++]);
            }
        }
        return all;
    }
};

// == heap sort in place, sort-an-array: O(1)
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        make_heap(nums.begin(), nums.end());
        sort_heap(nums.begin(), nums.end());
        return nums;
    }
};

// == introsort, sort-an-array: O(log n)
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        sort(nums.begin(), nums.end());
        return nums;
    }
};

// == multiset, sort-an-array: O(n)
class Solution {
public:
    vector<int> sortArray(vector<int>& nums) {
        multiset<int> all(nums.begin(), nums.end());
        return vector<int>(all.begin(), all.end());
    }
};

// == map of ends, merge-intervals: O(n)
class Solution {
public:
    vector<vector<int>> merge(vector<vector<int>>& intervals) {
        map<int, int> change;
        for (auto& i : intervals) ++change[i[0]], --change[i[1]];
        vector<vector<int>> answer;
        int open = 0, start = 0;
        for (auto& [at, d] : change) {
            if (!open) start = at;
            open += d;
            if (!open) answer.push_back({start, at});
        }
        return answer;
    }
};

// == flags in place, sort-colors: O(1)
class Solution {
public:
    void sortColors(vector<int>& nums) {
        int low = 0, at = 0, high = (int)nums.size() - 1;
        while (at <= high) {
            if (nums[at] == 0) {
                swap(nums[low++], nums[at++]);
            } else if (nums[at] == 2) {
                swap(nums[at], nums[high--]);
            } else {
                ++at;
            }
        }
    }
};

// == three lists, sort-colors: O(n)
class Solution {
public:
    void sortColors(vector<int>& nums) {
        list<int> part[3];
        for (int v : nums) part[v].push_back(v);
        size_t at = 0;
        for (auto& p : part)
            for (int v : p) nums[at++] = v;
    }
};

// == recursion, reverse-linked-list: O(n)
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        if (!head || !head->next) return head;
        ListNode* last = reverseList(head->next);
        head->next->next = head;
        head->next = nullptr;
        return last;
    }
};

// == big frames, reverse-linked-list: O(n)
class Solution {
    ListNode* go(ListNode* head, ListNode* before) {
        volatile int kept[64];
        kept[0] = head ? head->val : 0;
        if (!head) return before;
        ListNode* next = head->next;
        head->next = before;
        ListNode* last = go(next, head);
        kept[1] = kept[0];
        return last;
    }

public:
    ListNode* reverseList(ListNode* head) { return go(head, nullptr); }
};

// == nodes made anew, reverse-linked-list: O(1)
class Solution {
public:
    ListNode* reverseList(ListNode* head) {
        ListNode* made = nullptr;
        for (; head; head = head->next) made = new ListNode(head->val, made);
        return made;
    }
};

// == set of nodes, linked-list-cycle: O(n)
class Solution {
public:
    bool hasCycle(ListNode* head) {
        unordered_set<ListNode*> seen;
        for (; head; head = head->next)
            if (!seen.insert(head).second) return true;
        return false;
    }
};

// == map of copies, copy-list-with-random-pointer: O(n)
class Solution {
public:
    Node* copyRandomList(Node* head) {
        map<Node*, Node*> copy;
        for (Node* at = head; at; at = at->next) copy[at] = new Node(at->val);
        for (Node* at = head; at; at = at->next) {
            copy[at]->next = at->next ? copy[at->next] : nullptr;
            copy[at]->random = at->random ? copy[at->random] : nullptr;
        }
        return head ? copy[head] : nullptr;
    }
};

// == heap of heads, merge-k-sorted-lists: O(k)
class Solution {
public:
    ListNode* mergeKLists(vector<ListNode*>& lists) {
        auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
        priority_queue<ListNode*, vector<ListNode*>, decltype(later)> heads(later);
        for (auto* l : lists)
            if (l) heads.push(l);
        ListNode first(0), *at = &first;
        while (!heads.empty()) {
            at = at->next = heads.top();
            heads.pop();
            if (at->next) heads.push(at->next);
        }
        return first.next;
    }
};

// == std::function recursion, validate-binary-search-tree: O(h)
class Solution {
public:
    bool isValidBST(TreeNode* root) {
        function<bool(TreeNode*, long, long)> go = [&](TreeNode* t, long low, long high) {
            return !t || (low < t->val && t->val < high && go(t->left, low, t->val) && go(t->right, t->val, high));
        };
        return go(root, LONG_MIN, LONG_MAX);
    }
};

// == values in order, validate-binary-search-tree: O(n)
class Solution {
    vector<long> seen;
    void go(TreeNode* t) {
        if (!t) return;
        go(t->left);
        seen.push_back(t->val);
        go(t->right);
    }

public:
    bool isValidBST(TreeNode* root) {
        go(root);
        for (size_t i = 1; i < seen.size(); ++i)
            if (seen[i - 1] >= seen[i]) return false;
        return true;
    }
};

// == text built piece by piece, serialize-and-deserialize-binary-tree: O(n)
class Codec {
public:
    string serialize(TreeNode* root) {
        if (!root) return "#,";
        return to_string(root->val) + "," + serialize(root->left) + serialize(root->right);
    }
    TreeNode* deserialize(string data) {
        stringstream in(data);
        return read(in);
    }

private:
    TreeNode* read(stringstream& in) {
        string word;
        getline(in, word, ',');
        if (word == "#") return nullptr;
        auto* t = new TreeNode(stoi(word));
        t->left = read(in);
        t->right = read(in);
        return t;
    }
};

// == two stacks, min-stack: O(n)
class MinStack {
    stack<int> all, least;

public:
    MinStack() {}
    void push(int v) {
        all.push(v);
        if (least.empty() || v <= least.top()) least.push(v);
    }
    void pop() {
        if (all.top() == least.top()) least.pop();
        all.pop();
    }
    int top() { return all.top(); }
    int getMin() { return least.top(); }
};

// == nodes that are never deleted, min-stack: O(n)
class MinStack {
    struct Entry {
        int value, least;
        Entry* below;
    };
    Entry* at = nullptr;

public:
    MinStack() {}
    void push(int v) { at = new Entry{v, at ? min(v, at->least) : v, at}; }
    void pop() { at = at->below; }
    int top() { return at->value; }
    int getMin() { return at->least; }
};

// == both merged, median-of-two-sorted-arrays: O(n)
class Solution {
public:
    double findMedianSortedArrays(vector<int>& a, vector<int>& b) {
        vector<int> all(a);
        all.insert(all.end(), b.begin(), b.end());
        sort(all.begin(), all.end());
        size_t n = all.size();
        return n % 2 ? all[n / 2] : (all[n / 2 - 1] + (double)all[n / 2]) / 2;
    }
};

// == a loop of halves, search-in-rotated-sorted-array: O(1)
class Solution {
public:
    int search(vector<int>& nums, int target) {
        int l = 0, r = (int)nums.size() - 1;
        while (l <= r) {
            int m = l + (r - l) / 2;
            if (nums[m] == target) return m;
            if (nums[l] <= nums[m]) {
                nums[l] <= target && target < nums[m] ? r = m - 1 : l = m + 1;
            } else {
                nums[m] < target && target <= nums[r] ? l = m + 1 : r = m - 1;
            }
        }
        return -1;
    }
};

// == recursion on halves, search-in-rotated-sorted-array: O(log n)
class Solution {
    int go(vector<int>& a, int l, int r, int target) {
        if (l > r) return -1;
        int m = l + (r - l) / 2;
        int found = -1;
        if (a[m] == target) {
            found = m;
        } else if (a[l] <= a[m] ? a[l] <= target && target < a[m] : !(a[m] < target && target <= a[r])) {
            found = go(a, l, m - 1, target);
        } else {
            found = go(a, m + 1, r, target);
        }
        return found;
    }

public:
    int search(vector<int>& nums, int target) { return go(nums, 0, (int)nums.size() - 1, target); }
};

// == a second matrix, rotate-image: O(n^2)
class Solution {
public:
    void rotate(vector<vector<int>>& a) {
        auto b = a;
        int n = a.size();
        for (int i = 0; i < n; ++i)
            for (int j = 0; j < n; ++j) a[j][n - 1 - i] = b[i][j];
    }
};

// == transposed in place, rotate-image: O(1)
class Solution {
public:
    void rotate(vector<vector<int>>& a) {
        int n = a.size();
        for (int i = 0; i < n; ++i)
            for (int j = 0; j < i; ++j) swap(a[i][j], a[j][i]);
        for (auto& row : a) reverse(row.begin(), row.end());
    }
};

// == products from both sides, product-of-array-except-self: O(n)
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        int n = nums.size();
        vector<int> left(n, 1), right(n, 1), answer(n);
        for (int i = 1; i < n; ++i) left[i] = left[i - 1] * nums[i - 1];
        for (int i = n - 2; i >= 0; --i) right[i] = right[i + 1] * nums[i + 1];
        for (int i = 0; i < n; ++i) answer[i] = left[i] * right[i];
        return answer;
    }
};

// == the answer grown, product-of-array-except-self: O(1)
class Solution {
public:
    vector<int> productExceptSelf(vector<int>& nums) {
        vector<int> answer;
        int product = 1;
        for (int v : nums) {
            answer.push_back(product);
            product *= v;
        }
        product = 1;
        for (int i = (int)nums.size() - 1; i >= 0; --i) {
            answer[i] *= product;
            product *= nums[i];
        }
        return answer;
    }
};

// == sparse table, two-sum: O(n log n)
class Solution {
public:
    vector<int> twoSum(vector<int>& nums, int target) {
        vector<vector<int>> least{nums};
        for (size_t width = 1; 2 * width <= nums.size(); width *= 2) {
            auto& last = least.back();
            vector<int> next(nums.size() - 2 * width + 1);
            for (size_t i = 0; i < next.size(); ++i) next[i] = min(last[i], last[i + width]);
            least.push_back(move(next));
        }
        unordered_map<int, int> seen;
        for (int i = 0; i < (int)nums.size(); ++i) {
            if (seen.count(target - nums[i])) return {seen[target - nums[i]], i};
            seen[nums[i]] = i;
        }
        return {};
    }
};
