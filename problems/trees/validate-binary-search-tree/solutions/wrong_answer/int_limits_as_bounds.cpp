// The open interval starts out with the int limits, which are values themselves.
class Solution {
public:
    bool check(TreeNode* node, int low, int high) {
        if (!node) return true;
        if (node->val <= low || node->val >= high) return false;
        return check(node->left, low, node->val) && check(node->right, node->val, high);
    }
    bool isValidBST(TreeNode* root) { return check(root, INT_MIN, INT_MAX); }
};
