// From the highest bar down: joins each with its neighbours that are there already, and knows how wide they are
// together.
class Solution {
    vector<int> parent, width;

    int find(int x) {
        while (parent[x] != x) x = parent[x] = parent[parent[x]];
        return x;
    }

public:
    int largestRectangleArea(vector<int>& heights) {
        int n = heights.size(), best = 0;
        vector<int> order(n);
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int a, int b) { return heights[a] > heights[b]; });
        parent.assign(n, -1);
        width.assign(n, 1);
        for (int i : order) {
            parent[i] = i;
            for (int j : {i - 1, i + 1}) {
                if (j < 0 || j >= n || parent[j] < 0) continue;
                int a = find(i), b = find(j);
                if (width[a] < width[b]) swap(a, b);
                parent[b] = a;
                width[a] += width[b];
            }
            best = max(best, heights[i] * width[find(i)]);
        }
        return best;
    }
};
