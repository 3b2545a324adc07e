// Splits at the lowest bar, which a segment tree finds.
class Solution {
    int n;
    vector<int> tree;

    int lower(const vector<int>& h, int a, int b) {
        if (a < 0) return b;
        if (b < 0) return a;
        return h[a] <= h[b] ? a : b;
    }

    void build(const vector<int>& h, int v, int lo, int hi) {
        if (lo == hi) {
            tree[v] = lo;
            return;
        }
        int mid = (lo + hi) / 2;
        build(h, 2 * v, lo, mid);
        build(h, 2 * v + 1, mid + 1, hi);
        tree[v] = lower(h, tree[2 * v], tree[2 * v + 1]);
    }

    int query(const vector<int>& h, int v, int lo, int hi, int a, int b) {
        if (b < lo || hi < a) return -1;
        if (a <= lo && hi <= b) return tree[v];
        int mid = (lo + hi) / 2;
        return lower(h, query(h, 2 * v, lo, mid, a, b), query(h, 2 * v + 1, mid + 1, hi, a, b));
    }

    int solve(const vector<int>& h, int a, int b) {
        if (a > b) return 0;
        int m = query(h, 1, 0, n - 1, a, b);
        return max({h[m] * (b - a + 1), solve(h, a, m - 1), solve(h, m + 1, b)});
    }

public:
    int largestRectangleArea(vector<int>& heights) {
        n = heights.size();
        tree.assign(4 * n, -1);
        build(heights, 1, 0, n - 1);
        return solve(heights, 0, n - 1);
    }
};
