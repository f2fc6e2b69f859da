"""The trainer in Python, as an author writes it with PyTorch: a batch at once, in doubles."""

import torch
from torch import nn

BATCH = 20

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)

ACTIVATIONS = {"ReLU": nn.ReLU, "tanh": nn.Tanh, "sigmoid": nn.Sigmoid}
OPTIMIZERS = {"SGD": torch.optim.SGD, "Adam": torch.optim.Adam}


class Trainer:
    """Trains a network with one output and cross-entropy."""

    def __init__(self, start, sigma, optimizer, rate, shuffle=None):
        self.training = points(*start["training"])
        self.held_out = points(*start["held_out"])
        self.network = network(start, ACTIVATIONS[sigma])
        self.loss = nn.BCEWithLogitsLoss()
        self.optimizer = OPTIMIZERS[optimizer](self.network.parameters(), lr=rate, fused=True)
        self.shuffle = shuffle or torch.randperm

    def epoch(self):
        """A pass over the training points; gives back loss and accuracy on both parts."""
        x, y = self.training
        order = self.shuffle(len(x))
        for inputs, labels in zip(x[order].split(BATCH), y[order].split(BATCH)):
            self.optimizer.zero_grad()
            self.loss(self.network(inputs), labels).backward()
            self.optimizer.step()
        return *self.score(*self.training), *self.score(*self.held_out)

    @torch.inference_mode()
    def score(self, x, y):
        z = self.network(x)
        return self.loss(z, y).item(), ((z >= 0) == y).sum().item() / len(x)


def network(start, sigma):
    parts = []
    for w, b in zip(start["weights"], start["biases"]):
        w, b = torch.tensor(w), torch.tensor(b)
        linear = nn.Linear(w.shape[1], w.shape[0])
        with torch.no_grad():
            linear.weight.copy_(w)
            linear.bias.copy_(b)
        parts += [linear, sigma()]
    return nn.Sequential(*parts[:-1])


def points(inputs, labels):
    return torch.tensor(inputs), torch.tensor(labels).double()[:, None]
