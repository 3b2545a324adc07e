// Keeps the good nodes of the way down: the last of them is the largest.
class Solution {
    vector<int> way;

    int walk(TreeNode* node) {
        if (!node) return 0;
        bool good = way.empty() || way.back() <= node->val;
        if (good) way.push_back(node->val);
        int total = walk(node->left) + walk(node->right) + good;
        if (good) way.pop_back();
        return total;
    }

public:
    int goodNodes(TreeNode* root) { return walk(root); }
};
