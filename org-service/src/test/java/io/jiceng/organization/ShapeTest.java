package io.jiceng.organization;

import io.jiceng.kit.arch.ServiceShape;

class ShapeTest extends ServiceShape {
  ShapeTest() {
    super("io.jiceng.organization");
  }
}
