// Recursive, as an overload of the main method.
#include <vector>
using namespace std;

class Solution {
public:
    int search(const vector<int>& nums, int target) {
        return search(nums, target, 0, (int)nums.size() - 1);
    }

private:
    int search(const vector<int>& a, int x, int l, int r) {
        if (l > r) return -1;
        int m = (l + r) >> 1;
        if (a[m] == x) return m;
        if (a[l] <= a[m])
            return x >= a[l] && x < a[m] ? search(a, x, l, m - 1) : search(a, x, m + 1, r);
        return x > a[m] && x <= a[r] ? search(a, x, m + 1, r) : search(a, x, l, m - 1);
    }
};
