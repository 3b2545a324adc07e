// The longest path whose highest node is given goes down as deep as it can on either side. A walk with a stack of its own, so that
// a chain of all nodes needs no deep recursion: a node stays on the stack until both of its subtrees have told how deep they are.
class Solution {
    struct Open {
        TreeNode* node;
        int asked = 0;    // how many of the children
        int deepest = 0;  // edges down to the deepest node known so far
    };

public:
    int diameterOfBinaryTree(TreeNode* root) {
        int longest = 0;
        vector<Open> path{{root}};
        while (true) {
            Open& top = path.back();
            if (top.asked < 2) {
                TreeNode* child = top.asked++ == 0 ? top.node->left : top.node->right;
                if (child) path.push_back({child});
                continue;
            }
            const int depth = top.deepest + 1;  // from the parent, if there is one
            path.pop_back();
            if (path.empty()) return longest;
            longest = max(longest, path.back().deepest + depth);
            path.back().deepest = max(path.back().deepest, depth);
        }
    }
};
