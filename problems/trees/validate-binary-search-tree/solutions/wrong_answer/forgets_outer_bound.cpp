// A step to the left forgets the lower bound, a step to the right the upper one.
class Solution {
public:
    bool isValidBST(TreeNode* root) { return valid(root, LLONG_MIN, LLONG_MAX); }
    bool valid(TreeNode* node, long long low, long long high) {
        if (!node) return true;
        if (node->val <= low || node->val >= high) return false;
        return valid(node->left, LLONG_MIN, node->val) && valid(node->right, node->val, LLONG_MAX);
    }
};
