// The loop of an iterative in-order walk, cut where it would print: the edge is walked down in next.
class BSTIterator {
    stack<TreeNode*> open;
    TreeNode* current;

public:
    BSTIterator(TreeNode* root) : current(root) {}

    int next() {
        while (current) {
            open.push(current);
            current = current->left;
        }
        TreeNode* node = open.top();
        open.pop();
        current = node->right;
        return node->val;
    }

    bool hasNext() { return current || !open.empty(); }
};
