// The bounds are nodes, null where there is none; helper parameters with default arguments.
#include <iostream>
using namespace std;

static const auto io = [] { ios::sync_with_stdio(false); cin.tie(nullptr); return 0; }();

class Solution {
public:
    bool isValidBST(TreeNode* root, TreeNode* low = nullptr, TreeNode* high = nullptr) {
        if (root == nullptr) return true;
        if (low && root->val <= low->val) return false;
        if (high && root->val >= high->val) return false;
        return isValidBST(root->left, low, root) && isValidBST(root->right, root, high);
    }
};
