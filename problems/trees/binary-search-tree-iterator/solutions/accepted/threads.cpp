// Morris: before going left, the last node of the left side is tied to this one. No stack; the tree is changed.
class BSTIterator {
    TreeNode* current;

public:
    BSTIterator(TreeNode* root) : current(root) {}

    int next() {
        while (current->left) {
            TreeNode* last = current->left;
            while (last->right && last->right != current) last = last->right;
            if (last->right == current) {
                last->right = nullptr;
                break;
            }
            last->right = current;
            current = current->left;
        }
        int value = current->val;
        current = current->right;
        return value;
    }

    bool hasNext() { return current != nullptr; }
};
