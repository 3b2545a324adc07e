// Builds the graph of an adjacency list, has it cloned, and reads the clone as an adjacency list after making sure that
// it is one: new nodes only, and the original as it was.
class Driver {
public:
    explicit Driver(const std::vector<std::vector<int>>& adjList) : adjacent_(adjList) {
        for (std::size_t i = 0; i < adjList.size(); ++i) original_.push_back(__judge::make<Node>(value(i)));
        for (std::size_t i = 0; i < adjList.size(); ++i) {
            for (const int to : adjList[i]) original_[i]->neighbors.push_back(original_.at(index(to)));
        }
    }

    void call() {
        object_ = std::make_unique<Solution>();
        copy_ = object_->cloneGraph(original_.empty() ? nullptr : original_[0]);
    }

    std::vector<std::vector<int>> finish() const {
        original_unchanged();
        return copied();
    }

private:
    static int value(std::size_t i) { return static_cast<int>(i) + 1; }
    static std::size_t index(int value) { return static_cast<std::size_t>(value) - 1; }
    static std::string named(int value) { return "node " + std::to_string(value); }

    void original_unchanged() const {
        for (std::size_t i = 0; i < original_.size(); ++i) {
            const Node* node = original_[i];
            bool same = node->val == value(i) && node->neighbors.size() == adjacent_[i].size();
            for (std::size_t k = 0; same && k < adjacent_[i].size(); ++k) {
                same = node->neighbors[k] == original_[index(adjacent_[i][k])];
            }
            if (!same) throw __judge::Wrong(named(value(i)) + " of the original graph was changed");
        }
    }

    // In the order of the values, of nodes and of neighbours.
    std::vector<std::vector<int>> copied() const {
        const std::unordered_set<const Node*> of_original(original_.begin(), original_.end());
        std::unordered_set<const Node*> seen;
        std::map<int, const Node*> by_value;
        std::vector<const Node*> waiting;
        const auto meet = [&](const Node* node, const std::string& where) {
            if (!node) throw __judge::Wrong(where + " is null");
            if (of_original.count(node)) throw __judge::Wrong(where + " is a node of the original graph");
            if (!seen.insert(node).second) return;
            if (seen.size() > original_.size() + 1) {
                throw __judge::Wrong("the clone has more nodes than the " + std::to_string(original_.size()) +
                                     " of the original");
            }
            waiting.push_back(node);
        };
        if (copy_) meet(copy_, "the returned node");
        if (copy_ && copy_->val != 1)
            throw __judge::Wrong("the returned node has the value " + std::to_string(copy_->val) +
                                 ", not that of the given one");
        while (!waiting.empty()) {
            const Node* node = waiting.back();
            waiting.pop_back();
            if (!by_value.emplace(node->val, node).second) {
                throw __judge::Wrong("two nodes of the clone have the value " + std::to_string(node->val));
            }
            for (const Node* next : node->neighbors) meet(next, "a neighbour of " + named(node->val) + " in the clone");
        }
        std::vector<std::vector<int>> found;
        for (const auto& [val, node] : by_value) {
            if (val != value(found.size()))
                throw __judge::Wrong("the clone has no node of the value " + std::to_string(value(found.size())));
            found.emplace_back();
            for (const Node* next : node->neighbors) found.back().push_back(next->val);
            std::sort(found.back().begin(), found.back().end());
        }
        return found;
    }

    std::vector<std::vector<int>> adjacent_;
    std::vector<Node*> original_;
    Node* copy_ = nullptr;
    std::unique_ptr<Solution> object_;  // lives as long as its nodes are looked at
};
