package io.jiceng.kit.thing;

import jakarta.validation.constraints.NotBlank;

record RenameThing(@NotBlank String name) {}
