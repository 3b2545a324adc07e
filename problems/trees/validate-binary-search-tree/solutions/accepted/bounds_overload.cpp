// Passes an open interval down, in an overload of the method; the ends are wider than int.
class Solution {
public:
    bool isValidBST(TreeNode* root) { return isValidBST(root, LONG_MIN, LONG_MAX); }

    bool isValidBST(TreeNode* node, long low, long high) {
        if (!node) return true;
        if (node->val <= low || node->val >= high) return false;
        return isValidBST(node->left, low, node->val) && isValidBST(node->right, node->val, high);
    }
};
