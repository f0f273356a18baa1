package io.jiceng.economy;

import io.jiceng.kit.arch.ServiceShape;

class ShapeTest extends ServiceShape {
  ShapeTest() {
    super("io.jiceng.economy");
  }
}
