// Recursion in order that counts down, and goes no further once the answer is found.
class Solution {
    int left = 0, answer = -1;

    void visit(TreeNode* node) {
        if (!node || left == 0) return;
        visit(node->left);
        if (left == 0) return;
        if (--left == 0) {
            answer = node->val;
            return;
        }
        visit(node->right);
    }

public:
    int kthSmallest(TreeNode* root, int k) {
        left = k;
        visit(root);
        return answer;
    }
};
