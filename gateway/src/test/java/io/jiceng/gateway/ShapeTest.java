package io.jiceng.gateway;

import io.jiceng.kit.arch.ServiceShape;

class ShapeTest extends ServiceShape {
  ShapeTest() {
    super("io.jiceng.gateway");
  }
}
