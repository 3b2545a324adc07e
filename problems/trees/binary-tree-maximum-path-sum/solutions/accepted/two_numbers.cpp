// Each node reports two numbers: the best path that begins at it and goes down, and the best one anywhere below it.
class Solution {
    pair<int, int> solve(TreeNode* node) {
        const int none = -1000000000;
        if (node == nullptr) return make_pair(none, none);
        auto [leftDown, leftBest] = solve(node->left);
        auto [rightDown, rightBest] = solve(node->right);
        int down = node->val + max({0, leftDown, rightDown});
        int through = node->val + max(0, leftDown) + max(0, rightDown);
        return make_pair(down, max({through, leftBest, rightBest}));
    }

public:
    int maxPathSum(TreeNode* root) { return solve(root).second; }
};
