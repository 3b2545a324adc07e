// Remembers the last value only, and searches the next greater one from the root: the height for each call.
class BSTIterator {
    TreeNode* root;
    int last = -1;

    TreeNode* successor() {
        TreeNode* found = nullptr;
        for (TreeNode* node = root; node;) {
            if (node->val > last) {
                found = node;
                node = node->left;
            } else {
                node = node->right;
            }
        }
        return found;
    }

public:
    BSTIterator(TreeNode* root) : root(root) {}

    int next() { return last = successor()->val; }

    bool hasNext() { return successor() != nullptr; }
};
