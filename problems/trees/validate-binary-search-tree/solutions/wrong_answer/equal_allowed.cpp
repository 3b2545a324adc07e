// Lets equal values through.
class Solution {
public:
    bool isValidBST(TreeNode* root) { return within(root, LLONG_MIN, LLONG_MAX); }

private:
    bool within(TreeNode* node, long long low, long long high) {
        if (!node) return true;
        if (node->val < low || node->val > high) return false;
        return within(node->left, low, node->val) && within(node->right, node->val, high);
    }
};
