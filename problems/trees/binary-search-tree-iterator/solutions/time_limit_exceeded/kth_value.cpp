// Walks in order from the beginning in each call, until the values that are out have been passed.
class BSTIterator {
    TreeNode* root;
    int taken = 0;

    bool find(int& value) {
        vector<TreeNode*> open;
        int passed = 0;
        for (TreeNode* node = root; node || !open.empty(); node = node->right) {
            for (; node; node = node->left) open.push_back(node);
            node = open.back();
            open.pop_back();
            if (passed++ == taken) {
                value = node->val;
                return true;
            }
        }
        return false;
    }

public:
    BSTIterator(TreeNode* root) : root(root) {}

    int next() {
        int value = 0;
        find(value);
        ++taken;
        return value;
    }

    bool hasNext() {
        int value;
        return find(value);
    }
};
