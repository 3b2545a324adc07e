// problem: trees/validate-binary-search-tree
// time: O(n)
// memory: O(1)
// note: Morris; the tree is restored
class Solution {
public:
    bool isValidBST(TreeNode* root) {
        bool valid = true;
        TreeNode* previous = nullptr;
        for (TreeNode* node = root; node;) {
            if (node->left) {
                TreeNode* pred = node->left;
                while (pred->right && pred->right != node) pred = pred->right;
                if (!pred->right) {
                    pred->right = node;
                    node = node->left;
                    continue;
                }
                pred->right = nullptr;
            }
            if (previous && previous->val >= node->val) valid = false;
            previous = node;
            node = node->right;
        }
        return valid;
    }
};
