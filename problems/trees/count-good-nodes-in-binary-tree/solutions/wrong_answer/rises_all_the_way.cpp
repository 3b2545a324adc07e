// Demands that the values never fall on the way down, so that nothing below a bad node is good.
class Solution {
    int walk(TreeNode* node, int above) {
        if (!node || node->val < above) return 0;
        return 1 + walk(node->left, node->val) + walk(node->right, node->val);
    }

public:
    int goodNodes(TreeNode* root) { return walk(root, INT_MIN); }
};
