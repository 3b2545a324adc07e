// Each call counts the good nodes below, given the largest value above.
class Solution {
    int count(TreeNode* node, int high) {
        if (!node) return 0;
        int here = node->val >= high ? 1 : 0;
        high = max(high, node->val);
        return here + count(node->left, high) + count(node->right, high);
    }

public:
    int goodNodes(TreeNode* root) { return count(root, root->val); }
};
