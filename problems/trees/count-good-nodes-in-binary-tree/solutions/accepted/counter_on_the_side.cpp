// Counts on the side; before the root the largest value is that of no int.
class Solution {
public:
    int good = 0;

    int goodNodes(TreeNode* root) {
        visit(root, INT_MIN);
        return good;
    }

    void visit(TreeNode* node, int largest) {
        if (node == NULL) return;
        if (largest <= node->val) {
            good++;
            largest = node->val;
        }
        visit(node->left, largest);
        visit(node->right, largest);
    }
};
