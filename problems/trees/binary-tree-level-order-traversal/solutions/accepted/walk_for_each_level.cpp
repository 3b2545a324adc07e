// Measures the height, then walks down from the root for each level: O(n h), quadratic on a chain.
class Solution {
    int height(TreeNode* node) { return node ? 1 + max(height(node->left), height(node->right)) : 0; }

    void collect(TreeNode* node, int down, vector<int>& level) {
        if (!node) return;
        if (down == 0)
            level.push_back(node->val);
        else {
            collect(node->left, down - 1, level);
            collect(node->right, down - 1, level);
        }
    }

public:
    vector<vector<int>> levelOrder(TreeNode* root) {
        vector<vector<int>> result(height(root));
        for (size_t i = 0; i < result.size(); i++) collect(root, i, result[i]);
        return result;
    }
};
